using System.Diagnostics.CodeAnalysis;
using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Export.Words;

/// <summary>
/// Texts of a debate for formats without Markdown and pages: on one line, without emphasis and control characters.
/// </summary>
internal static class PlainText
{
    [return: NotNullIfNotNull(nameof(prose))]
    public static string? Of(Prose? prose) => prose is null ? null : SafeText.ForFile(Visible(prose.Nodes));

    /// <summary>Text that is not Markdown.</summary>
    public static string OfLine(string line) => SafeText.ForFile(line);

    /// <summary>"gazette-2024 ¶7 “four in five trips end”".</summary>
    public static string Of(Citation citation)
    {
        var place = $"{citation.Source.Value} {Terms.Locator(citation.Locator)}";
        return OfLine(citation.Quote is { } quote ? $"{place} “{quote.Value}”" : place);
    }

    public static string Of(IEnumerable<Citation> citations) => string.Join("; ", citations.Select(Of));

    /// <summary>The name of a reply in formats that need one; an argument's name is its reference.</summary>
    public static string NameOf(Stakeholder from, MappedReply reply)
    {
        var name = $"{from.Id.Value}/to/{reply.Reply.To.Value}";
        return reply.Number == 1 ? name : $"{name}/{reply.Number}";
    }

    private static string Visible(ImmutableArray<ProseNode> nodes) => string.Concat(nodes.Select(Visible));

    private static string Visible(ProseNode node) => node switch
    {
        ProseNode.Text text => text.Characters,
        ProseNode.Link link when Visible(link.Content) is var words && words != link.Address => $"{words} ({link.Address})",
        _ => Visible(node.Content),
    };
}
