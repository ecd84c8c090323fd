namespace Briefing.Authoring.Offers;

/// <summary>
/// A text with blanks to fill in. Until then each holds the word for what is still to be written, so that nothing passes for
/// an author's own.
/// </summary>
/// <param name="Snippet">In the snippet syntax of the Language Server Protocol.</param>
/// <param name="Plain">For editors without snippets.</param>
internal sealed record SnippetText(string Snippet, string Plain)
{
    public static SnippetText Of(string words) => new(Escaped(words), words);

    public SnippetText After(string words) => new(Escaped(words) + Snippet, words + Plain);

    public static string Escaped(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("$", "\\$", StringComparison.Ordinal)
        .Replace("}", "\\}", StringComparison.Ordinal);
}
