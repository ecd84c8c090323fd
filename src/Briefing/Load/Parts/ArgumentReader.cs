using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class ArgumentReader
{
    public static Argument Read(MappingReader reader) => new()
    {
        Id = reader.RequiredText("id"),
        Issue = reader.RequiredText("issue"),
        Claim = reader.RequiredText("claim"),
        Warrant = reader.Text("warrant"),
        Grounds = reader.Text("grounds"),
        Voice = reader.RequiredChoice("voice", Choices.Voices),
        Hedge = reader.Text("hedge"),
        Note = reader.Text("note"),
        Outside = reader.OutsideFact(),
        Against = reader.Texts("against"),
        Citations = reader.Citations(),
    };
}
