using Briefing.Load.Markup;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Load.Yaml.Characters;

namespace Briefing.Load.Codecs;

/// <summary>Parses the prose in the value of a key.</summary>
internal static class ProseReader
{
    /// <param name="kind">A kind that outputs show.</param>
    /// <param name="tidy">For texts without Markdown: removes signs from it.</param>
    public static (Prose Prose, ImmutableArray<MarkupProblem> Problems) Read(
        YamlNode.Scalar scalar, ScalarKind kind, Func<string, TidyText>? tidy = null)
    {
        if (tidy is not null)
        {
            var tidied = tidy(OnOneLine(scalar.Text));
            return (new(tidied.Text, scalar.At, () => PlacesOnOneLine(scalar) is [_, ..] places
                ? [.. tidied.Offsets.Select(offset => places[offset])]
                : []), []);
        }

        if (kind != ScalarKind.Markdown)
            return (new(OnOneLine(scalar.Text), scalar.At, () => PlacesOnOneLine(scalar)), []);

        var text = scalar.Text.Trim();
        var (nodes, problems) = InlineMarkdown.Parse(text);
        return (new(text, scalar.At, nodes, () => PlacesTrimmed(scalar)), problems);
    }

    /// <summary>Finds text that YAML takes for a comment, probably by mistake, as in <c>Resolution #2202 calls</c>.</summary>
    /// <returns><c>null</c> if no such text follows.</returns>
    /// <param name="isSentence">Whether it consists of sentences, rather than being a name.</param>
    public static TextSpan? CutOffAfter(YamlNode.Scalar scalar, bool isSentence)
    {
        if (scalar.Form != ScalarForm.Plain)
            return null;

        // A line can hold a whole file, so it is looked at no further than needed.
        var (file, end) = (scalar.Extent.File, scalar.Extent.End);
        var rest = file.Content.AsSpan(end);
        var start = rest.IndexOfAnyExcept(' ', '\t');
        if (start < 0 || rest[start..] is not ['#', var next, ..] comment)
            return null;

        if (next is '#' or '!' or '\r' or '\n')
            return null;

        var stop = comment.IndexOfAny('\r', '\n');
        comment = (stop < 0 ? comment : comment[..stop]).TrimEnd();
        return next is ' ' or '\t' && !IsUnfinished(scalar.Text) && !(isSentence && IsRestOf(scalar.Text, comment[1..].Trim()))
            ? null
            : new(file, end + start, comment.Length);
    }

    /// <summary>Whether a sentence that breaks off is finished in a comment: neither has a beginning and an end of its own.</summary>
    private static bool IsRestOf(ReadOnlySpan<char> text, ReadOnlySpan<char> comment) =>
        text.Count(' ') > 2 && char.IsLetterOrDigit(text[^1]) && comment is [var first, .., '.' or '?' or '!'] && char.IsLower(first) && comment.Count(' ') > 1;

    /// <summary>Whether a text has an open bracket or ends with a comma, so that it must go on.</summary>
    private static bool IsUnfinished(ReadOnlySpan<char> text) =>
        text.Count('(') > text.Count(')') || text.Count('[') > text.Count(']') || text.Count('“') > text.Count('”') + text.Count('„') || text is [.., ',' or ';'];

    /// <summary>Joins the lines of a text.</summary>
    public static string OnOneLine(string text)
    {
        text = text.Trim();
        return text.Contains('\n') ? string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries)) : text;
    }

    private static ImmutableArray<CharacterPlace> PlacesTrimmed(YamlNode.Scalar scalar)
    {
        var start = scalar.Text.Length - scalar.Text.AsSpan().TrimStart().Length;
        var places = ScalarPlaces.Of(scalar);
        return places.IsEmpty ? [] : places.Slice(start, scalar.Text.AsSpan().Trim().Length);
    }

    private static ImmutableArray<CharacterPlace> PlacesOnOneLine(YamlNode.Scalar scalar)
    {
        var places = PlacesTrimmed(scalar);
        var text = scalar.Text.Trim();
        if (places.IsEmpty || !text.Contains('\n'))
            return places;

        var joined = ImmutableArray.CreateBuilder<CharacterPlace>(text.Length);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (range.Start.Value > 0)
                joined.Add(places[range.Start.Value - 1]);

            var line = text.AsSpan(range);
            var start = range.Start.Value + line.Length - line.TrimStart().Length;
            joined.AddRange(places.AsSpan(start, line.Trim().Length));
        }

        return joined.ToImmutable();
    }
}
