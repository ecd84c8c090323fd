using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class ArgumentReader
{
    public static Argument Read(MappingReader reader) => new()
    {
        Id = reader.RequiredText("id"),
        Issue = reader.RequiredText("issue"),
        Claim = reader.RequiredProse("claim"),
        Warrant = reader.Prose("warrant"),
        Grounds = reader.Prose("grounds"),
        Voice = reader.RequiredChoice("voice", Choices.Voices),
        Hedge = reader.Prose("hedge"),
        Note = reader.Prose("note"),
        Outside = reader.OutsideFact(),
        Against = reader.Texts("against"),
        Citations = reader.Citations(),
    };
}
