namespace Briefing.Load.Scalars;

/// <summary>Ids: lower-case letters, digits and hyphens, starting with a letter.</summary>
internal static class Ids
{
    public static Diagnostic? Check(Located<string> word) =>
        IsId(word.Value) ? null : Problems.NotAnId(word.At, word.Value, Suggestion(word.Value));

    public static bool IsId(string text) =>
        text is [>= 'a' and <= 'z', ..] && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>For "Old Town", <c>old-town</c>.</summary>
    private static string? Suggestion(string text)
    {
        var suggestion = Slug.OfAscii(text.ToLowerInvariant());
        return IsId(suggestion) ? suggestion : null;
    }
}
