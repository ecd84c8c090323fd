using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Map;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Export;

/// <summary>
/// Texts of a debate for formats that know neither our Markdown nor a page: on one line, without emphasis, and without
/// characters that steer a program instead of being shown.
/// </summary>
internal static class PlainWords
{
    [return: NotNullIfNotNull(nameof(prose))]
    public static string? Of(Prose? prose) => prose is null ? null : SafeText.Of(Words(prose.Nodes));

    /// <summary>A text that is no Markdown.</summary>
    public static string OfLine(string line) => SafeText.Of(line);

    /// <summary>"gazette-2024 ¶7 “four in five trips end”".</summary>
    public static string Of(Citation citation)
    {
        var place = $"{citation.Source.Value} {Compose.Wording.Locator(citation.Locator)}";
        return OfLine(citation.Quote is { } quote ? $"{place} “{quote.Value}”" : place);
    }

    public static string Of(IEnumerable<Citation> citations) => string.Join("; ", citations.Select(Of));

    /// <summary>What a reply is called where formats need a name; its argument is called by its reference.</summary>
    public static string NameOf(Stakeholder from, MappedReply reply)
    {
        var name = $"{from.Id.Value}/to/{reply.Reply.To.Value}";
        return reply.Number == 1 ? name : $"{name}/{reply.Number}";
    }

    private static string Words(ImmutableArray<ProseNode> nodes) => string.Concat(nodes.Select(Words));

    private static string Words(ProseNode node) => node switch
    {
        ProseNode.Text text => text.Characters,
        ProseNode.Link link when Words(link.Content) is var words && words != link.Address => $"{words} ({link.Address})",
        _ => Words(node.Content),
    };
}
