using System.Diagnostics.CodeAnalysis;
using Briefing.Load.Markup;
using Briefing.Map;
using Briefing.Tables;

namespace Briefing.Export.Words;

/// <summary>
/// Texts of a debate for formats without Markdown and pages: on one line, without emphasis and control characters.
/// </summary>
internal static class PlainText
{
    [return: NotNullIfNotNull(nameof(prose))]
    public static string? Of(Prose? prose) => prose is null ? null : SafeText.ForFile(Visible(prose.Nodes));

    /// <summary>What is seen of a text with inline Markdown.</summary>
    public static string OfMarkdown(string text) => Of(new Prose(text, default, InlineMarkdown.Parse(text).Nodes))!;

    /// <summary>Text that is not Markdown.</summary>
    public static string OfLine(string line) => SafeText.ForFile(line);

    /// <summary>"gazette-2024 ¶7 “four in five trips end”". What would end too early goes between straight marks.</summary>
    public static string Of(Citation citation)
    {
        var place = $"{citation.Source.Value} {PlaceOf(Delimited(citation.Locator))}";
        return OfLine(citation.Quote is { } quote ? $"{place} {(IsPaired(quote.Value) ? $"“{quote.Value}”" : FlowText.Quoted(quote.Value))}" : place);
    }

    public static string Of(IEnumerable<Citation> citations) => string.Join("; ", citations.Select(Of));

    /// <summary>The name of a reply in formats that need one; an argument's name is its reference.</summary>
    public static string NameOf(Stakeholder from, MappedReply reply)
    {
        var name = $"{from.Id.Value}/to/{reply.Reply.To.Value}";
        return reply.Number == 1 ? name : $"{name}/{reply.Number}";
    }

    /// <summary>The same in every language: other programs read it.</summary>
    private static string PlaceOf(Locator place) =>
        place.Paragraph is { Value: var paragraphs } ? $"{(paragraphs.IsSeveral ? "¶¶" : "¶")}{paragraphs.Display}"
        : place.Page is { } page ? $"{(IsSeveral(page) ? "pp." : "p.")} {page.Value}"
        : place.Timestamp is { } time ? time.Value
        : $"{(IsSeveral(place.Section!) ? "§§" : "§")} {place.Section!.Value}";

    private static bool IsSeveral(Prose place) => PlaceNumbers.Parse(place.Value) is { IsSeveral: true };

    private static Locator Delimited(Locator place) => place with { Page = Delimited(place.Page), Section = Delimited(place.Section) };

    private static Prose? Delimited(Prose? place) =>
        place is null || FlowText.IsPlain(place.Value) || PlaceNumbers.Parse(place.Value) is not null
            ? place
            : new(FlowText.Quoted(place.Value), place.At, []);

    /// <summary>Whether each curly mark that opens is closed, and none closes what is not open.</summary>
    private static bool IsPaired(string text)
    {
        var depth = 0;
        foreach (var mark in text)
        {
            depth += mark switch { '“' => 1, '”' => -1, _ => 0 };
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    private static string Visible(ImmutableArray<ProseNode> nodes) => string.Concat(nodes.Select(Visible));

    private static string Visible(ProseNode node) => node switch
    {
        ProseNode.Text text => text.Characters,
        ProseNode.Link link when Visible(link.Content) is var words && words != link.Address => $"{words} ({link.Address})",
        _ => Visible(node.Content),
    };
}
