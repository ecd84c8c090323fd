using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Unicode.Lines;

namespace Briefing.Text.Words;

/// <summary>Wraps a text where no page has a width to wrap it at.</summary>
internal static class WordLines
{
    /// <summary>A word longer than a line gets its own line.</summary>
    /// <param name="length">Of a line, in letters, of which a Chinese character is as wide as two.</param>
    public static IEnumerable<string> Of(string text, int length) => LineParts.Joined(text.Trim(), line => LengthOf(line) <= length);

    private static int LengthOf(string line)
    {
        var length = 0;
        for (var at = 0; at < line.Length; at += GraphemeClusters.LengthAt(line, at))
        {
            Rune.DecodeFromUtf16(line.AsSpan(at), out var letter, out _);
            length += LineBreakClasses.IsWide(letter.Value) ? 2 : 1;
        }

        return length;
    }
}
