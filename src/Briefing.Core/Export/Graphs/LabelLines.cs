using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Unicode.Lines;

namespace Briefing.Export.Graphs;

/// <summary>Wraps a label, because graphs have no page width to wrap it at.</summary>
internal static class LabelLines
{
    private const int Length = 34;

    /// <summary>A word longer than a line gets its own line.</summary>
    public static IEnumerable<string> Of(string text) => LineParts.Joined(text.Trim(), line => LengthOf(line) <= Length);

    /// <summary>In letters, of which a Chinese character is as wide as two, and a mark on a letter takes no room.</summary>
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
