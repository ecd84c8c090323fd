using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>A source in two or three lines: who, what, where, when, and how it was read.</summary>
internal static class SourceLines
{
    /// <param name="isShort">Whether what divides the sources is named elsewhere.</param>
    public static ImmutableArray<Inline> Of(ComposeContext c, Source source, bool isShort = false)
    {
        var words = new List<Inline>();
        words.Add(new Inline.Strong([$"{source.Label.Value}. "]));
        if (AuthorsOf(source) is { Length: > 0 } authors)
            words.Add($"{authors}, ");

        words.AddRange(["“", .. Title(c, source), "”"]);
        if (source.ContainerTitle is { } container)
            words.AddRange([", ", new Inline.Emphasis([container.Value])]);
        else if (source.Outside?.ContainerTitle is { } known)
            words.AddRange([", [", new Inline.Emphasis([known.Value]), "]"]);

        words.Add($", {Terms.Date(source)}");
        if (source.Translated.IsPlaceholder)
            words.Add($"; translation {Placeholder.Word}");
        else if (source.Translated.Value is not Translation.None and var translated)
            words.Add($"; {Translated(translated)}");
        if (source.StampAgainst(c.Debate.Watershed) is { } stamp && c.Debate.Watershed is { } watershed)
            words.Add(isShort ? $"; {Terms.Of(stamp)}" : $"; {Terms.Of(stamp)} {watershed.Name.Value}");

        words.Add(".");
        return [.. words];
    }

    /// <summary>Marked if it is in another language than the document, so that it is read aloud in its own.</summary>
    private static ImmutableArray<Inline> Title(ComposeContext c, Source source)
    {
        var title = Inlines.Of(source.Title);
        return source.Language.IsPlaceholder || source.Language.Value.Equals(c.Debate.Language, StringComparison.OrdinalIgnoreCase)
            ? title
            : [new Inline.Foreign(source.Language.Value, title)];
    }

    /// <summary>In square brackets if the text itself does not name them.</summary>
    private static string AuthorsOf(Source source) =>
        source.Authors.IsEmpty && source.Outside is { Authors.IsEmpty: false } outside
            ? $"[{Terms.Authors(outside.Authors)}]"
            : Terms.Authors(source.Authors);

    private static string Translated(Translation translation) => translation switch
    {
        Translation.Human => "translated",
        Translation.Machine => "machine translation",
        _ => "translated, translator not known",
    };
}
