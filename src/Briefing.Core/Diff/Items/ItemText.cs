namespace Briefing.Diff.Items;

/// <summary>Texts in the form in which they are compared.</summary>
internal static class ItemText
{
    private static readonly char[] s_wrapping = [' ', '\t', '\r', '\n'];

    /// <summary>On one line, and without runs of spaces. Spaces at which no line breaks are part of the text.</summary>
    public static string Unwrapped(string text) =>
        string.Join(' ', text.Split(s_wrapping, StringSplitOptions.RemoveEmptyEntries));
}
