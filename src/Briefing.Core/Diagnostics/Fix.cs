namespace Briefing.Diagnostics;

/// <summary>A change of an author's files that mends a diagnostic.</summary>
/// <param name="What">What it does, as a button says it: "Write 'route'".</param>
/// <param name="Edits">They do not overlap.</param>
/// <param name="IsCertain">Whether nothing else can have been meant, so that nobody needs to look at it.</param>
internal sealed record Fix(string What, ImmutableArray<TextEdit> Edits, bool IsCertain)
{
    /// <summary>Writes other words in place of what an author wrote.</summary>
    /// <param name="words">As they are to be in the file.</param>
    public static Fix Replace(TextSpan at, string words, bool isCertain)
    {
        at = WithoutAnchor(at);
        return new(
            words.Length == 0 ? "Delete it" : $"Write {Phrase.Quote(words)}",
            [new(at, words, at.Length == 0 ? $"{Phrase.Quote(words)} added" : $"{Phrase.Quote(Written(at))} is now {Phrase.Quote(words)}")],
            isCertain);
    }

    /// <summary>The suggestion for a word with a slip; <c>null</c> if there is none.</summary>
    /// <param name="isOurs">Whether the words to choose from are the tool's own, rather than an author's ids, which may be alike.</param>
    public static Fix? Suggest(TextSpan at, string written, string? suggestion, bool isOurs) =>
        suggestion is null ? null : Replace(at, suggestion, NearMiss.IsSlip(written, suggestion, mayDiffer: isOurs));

    /// <summary>Writes something in addition.</summary>
    public static Fix Insert(TextFile file, int offset, string words, string what, bool isCertain = false) =>
        new(what, [new(new(file, offset, 0), words, what)], isCertain);

    /// <summary>Takes an item out of a list in brackets; <c>null</c> if it is the only one, or in a list of another kind.</summary>
    public static Fix? Without(TextSpan item)
    {
        var (file, start, end) = (item.File, item.Start, item.End);
        var after = file.Content.AsSpan(end);
        if (after.TrimStart(' ') is [',', ..] rest)
            end = file.Content.Length - rest[1..].TrimStart(' ').Length;
        else if (after.TrimStart(' ') is [']', ..] && file.Content.AsSpan(0, start).TrimEnd(" \r\n") is [.., ','] before)
            start = before.Length - 1;
        else
            return null;

        return new($"Delete {Phrase.Quote(Written(item))}", [new(new(file, start, end - start), "", $"{Phrase.Quote(Written(item))} deleted")], IsCertain: false);
    }

    // "&name word": an alias elsewhere means the word by the name (YAML 1.2, 6.9.2).
    private static TextSpan WithoutAnchor(TextSpan at)
    {
        var written = Written(at);
        var end = written.StartsWith('&') ? written.IndexOf(' ', StringComparison.Ordinal) : -1;
        var start = written.Length - (end < 0 ? written : written[end..].TrimStart()).Length;
        return new(at.File, at.Start + start, at.Length - start);
    }

    private static string Written(TextSpan at) => at.File.Content.Substring(at.Start, at.Length);
}
