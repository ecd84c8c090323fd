using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Figures.Drawings;

/// <summary>Breaks a label into lines.</summary>
internal static class FittedLines
{
    private const string Ellipsis = "…";

    /// <summary>At most this many lines, none wider than the width; the rest is truncated with an ellipsis.</summary>
    public static ImmutableArray<string> Fit(string text, TextStyle style, double width, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        for (var next = 0; next < words.Length && lines.Count < most;)
        {
            var line = words[next++];
            while (next < words.Length && DrawingBuilder.WidthOf($"{line} {words[next]}", style) <= width)
                line = $"{line} {words[next++]}";

            var isCut = lines.Count == most - 1 && next < words.Length;
            lines.Add(Truncate(line, isCut, style, width));
        }

        return lines.ToImmutable();
    }

    private static string Truncate(string line, bool isCut, TextStyle style, double width)
    {
        var shown = isCut ? line + Ellipsis : line;
        while (DrawingBuilder.WidthOf(shown, style) > width && line.Length > 1)
        {
            // Removes whole surrogate pairs.
            line = line[..^(char.IsLowSurrogate(line[^1]) && line.Length > 2 ? 2 : 1)];
            shown = line.TrimEnd() + Ellipsis;
        }

        return shown;
    }
}
