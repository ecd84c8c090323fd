using Briefing.Authoring.Cursors;
using Briefing.Explain;
using Briefing.Load.Schemas;

namespace Briefing.Authoring;

/// <summary>Says of a place what a person who points at it may want to know: what an id stands for, what a key means.</summary>
internal static class Explanations
{
    private static readonly string[] s_places = ["paragraph", "page", "section", "timestamp"];

    /// <returns><c>null</c> if there is nothing to say.</returns>
    public static Pointed? At(WorkingDebate debate, WorkingFile file, int offset)
    {
        foreach (var cursor in file.CursorsAt(offset))
        {
            if (cursor.End > cursor.Start && TextOf(debate, file, cursor) is { Length: > 0 } text)
                return new(cursor.Start, cursor.End, text);
        }

        return CodeAt(file.Text, offset);
    }

    /// <summary>A code that somebody has written down, in a comment.</summary>
    private static Pointed? CodeAt(TextFile file, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && char.IsAsciiLetterOrDigit(file.Content[start - 1]))
            start--;

        while (end < file.Content.Length && char.IsAsciiLetterOrDigit(file.Content[end]))
            end++;

        var word = file.Content[start..end];
        return Manual.Of(word) is null ? null : new(start, end, OfCode(word));
    }

    /// <summary>What a code means, in Markdown.</summary>
    public static string OfCode(string code)
    {
        if (Manual.Of(code) is not { } page)
            return code;

        var introduction = page.Body.Split("\n## ")[0].Trim();
        return $"**{code}**: {page.Title}\n\n{introduction}";
    }

    private static string? TextOf(WorkingDebate debate, WorkingFile file, Cursor cursor)
    {
        var word = file.Text.Content[cursor.Start..cursor.End].Trim('"', '\'');
        return (cursor.Place, cursor.Expected) switch
        {
            (CursorPlace.Key, Value.Object) => cursor.Key is { } key && cursor.Entry is not null ? WordMeanings.Describe(key) : null,
            (CursorPlace.Key, Value.IdMap map) => Known(map.Ids, word),
            (_, Value.Scalar { Kind: ScalarKind.SourceId }) when Known(ScalarKind.SourceId, word) is { } source =>
                Cited(cursor) is { Length: > 0 } cited ? $"{source}\n\n{cited}" : source,
            (_, Value.Scalar { Kind: ScalarKind.NewId }) => Defined(debate, file, cursor),
            (_, Value.Scalar
            {
                Kind: ScalarKind.SourceType or ScalarKind.Language or ScalarKind.Date or ScalarKind.Day
                or ScalarKind.Truth
            })
                when cursor.Key is { } key => WordMeanings.Describe(key),
            (_, Value.Scalar { Kind: var kind }) => Known(kind, word),
            (_, Value.OneOf or Value.OneOrMore) =>
                WordMeanings.Of(cursor.Key, word) is { Length: > 0 } meaning ? $"**{word}**: {meaning}"
                : cursor.Key is { } key ? WordMeanings.Describe(key)
                : null,
            _ => null,
        };

        string? Known(ScalarKind kind, string reference) =>
            debate.Catalogue.Of(kind, file.Owner).FirstOrDefault(known => known.Reference == reference)?.Text
            ?? (kind == ScalarKind.Argument ? debate.Catalogue.Arguments.FirstOrDefault(known => known.Reference == reference)?.Text : null);
    }

    /// <summary>The place and the quotation of a citation.</summary>
    private static string Cited(Cursor cursor)
    {
        if (cursor.Around is not { } citation)
            return "";

        var place = string.Join(", ", s_places.Where(name => citation.TextOf(name) is not null).Select(name => $"{name} {citation.TextOf(name)}"));
        var quote = citation.TextOf("quote") is { } words ? $"> {words}" : "";
        return string.Join("\n\n", new[] { place, quote }.Where(text => text.Length > 0));
    }

    /// <summary>Who refers to what is defined here.</summary>
    private static string? Defined(WorkingDebate debate, WorkingFile file, Cursor cursor)
    {
        if (debate.Symbols.At(file.Text.Path, cursor.Start) is not { } occurrence)
            return null;

        var count = debate.Symbols.Of(occurrence.Symbol).Count(one => !one.IsDefinition);
        return $"`{occurrence.Symbol.Reference}`\n\n{Phrase.Count(count, "reference")}";
    }
}
