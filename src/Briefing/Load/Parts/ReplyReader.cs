using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

internal static class ReplyReader
{
    public static Reply Read(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("reply", node, context);
        var reply = new Reply
        {
            To = Reference(reader.RequiredWord("to"), context),
            Kind = reader.RequiredChoice("kind", Choices.ReplyKinds),
            Basis = reader.RequiredChoice("basis", Choices.Bases),
            Text = reader.RequiredText("text"),
            Voice = reader.Choice("voice", Choices.Voices),
            Hedge = reader.Text("hedge"),
            Note = reader.Text("note"),
            Citations = reader.Citations(),
        };
        reader.Close();
        return reply;
    }

    /// <summary>Another sign may stand where the slash is due.</summary>
    private static string? Suggestion(string text) =>
        text.Split('.', ':', ' ', '#', '\\') is [_, _] parts && parts.All(Ids.IsId) ? string.Join('/', parts) : null;

    private static Located<ArgumentReference> Reference(Located<string> word, ReadingContext context)
    {
        var parts = word.Value.Split('/');
        if (parts is [{ Length: > 0 } stakeholder, { Length: > 0 } argument])
            return new(new(stakeholder, argument), word.At);

        if (word.Value.Length > 0)
            context.Diagnostics.Add(Problems.NotAReference(word.At, word.Value, Suggestion(word.Value)));

        return new(new("", ""), word.At);
    }
}
