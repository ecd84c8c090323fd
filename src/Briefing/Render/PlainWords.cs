using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Map;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Render;

/// <summary>
/// Texts of a debate for formats that know neither our Markdown nor a page: on one line, without emphasis, and without
/// characters that steer a program instead of being shown.
/// </summary>
internal static class PlainWords
{
    public static string Of(string markdown) => SafeText.Of(string.Concat(InlineMarkdown.Parse(markdown).Select(Words)));

    public static string? Of(Located<string>? markdown) => markdown is { } text ? Of(text.Value) : null;

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

    private static string Words(Inline inline) => inline switch
    {
        Inline.Text text => text.Value,
        Inline.Emphasis emphasis => Words(emphasis.Content),
        Inline.Strong strong => Words(strong.Content),
        Inline.Link link when Words(link.Content) is var words => words == link.Uri ? words : $"{words} ({link.Uri})",
        _ => throw new InvalidOperationException($"An author's text has no {inline.GetType().Name}."),
    };

    private static string Words(ImmutableArray<Inline> content) => string.Concat(content.Select(Words));
}
