namespace Briefing.Text;

/// <summary>Offsets at which a text can be cut: never between the two halves of a surrogate pair.</summary>
internal static class WholeCharacter
{
    /// <summary>The offset, or the one before it within a pair.</summary>
    public static int Before(string text, int index) => IsWithin(text, index) ? index - 1 : index;

    /// <summary>The offset, or the one after it within a pair.</summary>
    public static int After(string text, int index) => IsWithin(text, index) ? index + 1 : index;

    private static bool IsWithin(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
}
