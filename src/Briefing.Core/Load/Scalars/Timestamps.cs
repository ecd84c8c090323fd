namespace Briefing.Load.Scalars;

/// <summary>Times in a recording: <c>4:05</c>, <c>1:04:05</c>.</summary>
internal static class Timestamps
{
    public static Diagnostic? Check(Located<string> word) =>
        IsTimestamp(word.Value) ? null : Problems.NotATimestamp(word.At, word.Value);

    private static bool IsTimestamp(string text)
    {
        var parts = text.Split(':');
        return parts.Length is 2 or 3
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            && parts[0].Length <= 3
            && parts.Skip(1).All(part => part.Length == 2 && part[0] < '6');
    }
}
