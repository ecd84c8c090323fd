using Briefing.Load.Scalars;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

internal static class ReplyReader
{
    public static Reply Read(MappingReader reader) => new()
    {
        To = Reference(reader.RequiredText("to")),
        Kind = reader.RequiredChoice("kind", Choices.ReplyKinds),
        Basis = reader.RequiredChoice("basis", Choices.Bases),
        Text = reader.RequiredProse("text"),
        Voice = reader.Choice("voice", Choices.Voices),
        Hedge = reader.Prose("hedge"),
        Note = reader.Prose("note"),
        Citations = reader.Citations(),
    };

    private static Located<ArgumentReference> Reference(Located<string> word) =>
        new(References.Parse(word.Value) ?? new("", ""), word.At);
}
