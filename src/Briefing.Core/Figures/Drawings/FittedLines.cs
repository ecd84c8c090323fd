using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Figures.Drawings;

/// <summary>Breaks a label into lines.</summary>
internal static class FittedLines
{
    private const string Ellipsis = "…";

    /// <summary>At most this many lines, none wider than the width; the rest is truncated with an ellipsis.</summary>
    public static ImmutableArray<string> Fit(string text, TextStyle style, double width, int most)
    {
        var all = LineParts.Joined(text.Trim(), line => DrawingBuilder.WidthOf(line, style) <= width);
        string[] lines = [.. all.Take(most + 1)];
        return [.. lines.Take(most).Select((line, i) => Truncate(line, isCut: i == most - 1 && lines.Length > most, style, width))];
    }

    private static string Truncate(string line, bool isCut, TextStyle style, double width)
    {
        var shown = isCut ? line + Ellipsis : line;
        while (DrawingBuilder.WidthOf(shown, style) > width && WithoutLastCharacter(line) is [_, ..] shorter)
        {
            line = shorter;
            shown = line.TrimEnd() + Ellipsis;
        }

        return shown;
    }

    /// <summary>What a reader takes for one character goes as a whole.</summary>
    private static string WithoutLastCharacter(string line)
    {
        var start = 0;
        for (var end = 0; end < line.Length; end += GraphemeClusters.LengthAt(line, end))
            start = end;

        return line[..start];
    }
}
