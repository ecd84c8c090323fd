namespace Briefing.Diagnostics;

/// <summary>The source line of a diagnostic, with the span underlined.</summary>
internal static class CodeFrame
{
    private const int Gutter = 7;
    private const int MaxWidth = 100;

    // Columns shown before the span if a long line has to be cut.
    private const int ContextLength = 30;

    public static void Append(StringBuilder text, TextSpan at, Func<string, string> colour)
    {
        var (line, column) = at.File.PlaceOf(at.Start);
        var whole = at.File.LineText(line);
        if (whole.Length == 0)
            return;

        var first = Math.Min(column - 1, whole.Length);
        var start = WholeCharacter.Before(whole, first);
        var from = WholeCharacter.Before(whole, Math.Max(0, Math.Min(start - ContextLength, whole.Length - MaxWidth)));
        var to = WholeCharacter.After(whole, Math.Min(whole.Length, from + MaxWidth));
        var end = Math.Min(WholeCharacter.After(whole, Math.Min(first + at.Length, whole.Length)), to);

        var before = (from > 0 ? "…" : "") + whole[from..start];
        var marked = whole[start..end];
        var after = whole[end..to] + (to < whole.Length ? "…" : "");
        var carets = new string('^', Math.Max(1, TerminalWidth.Of(marked)));

        text.Append(Line($"{at.Line,Gutter} | ", before + marked + after));
        text.Append(Line($"{"",Gutter} | ", new string(' ', TerminalWidth.Of(before)), colour(carets)));
    }

    private static string Line(string gutter, string content, string carets = "") =>
        $"{gutter}{SafeText.Of(content)}{carets}\n";
}
