using Briefing.Print.Unicode.Lines;

namespace Briefing.Print.Layout.LineBreaking;

/// <summary>The parts of a text between which a line may end, for lines that no paragraph breaks.</summary>
internal static class LineParts
{
    /// <summary>The parts, each with the space that follows it; together they are the text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var breaker = new LineBreaker();
        breaker.Find(text);
        var breaks = breaker.Breaks.ToArray();

        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && breaks[end] is LineBreakKind.None;)
                end++;

            yield return text[start..end];
        }
    }

    /// <summary>Joins parts to lines, each with as many as fit and at least one, without the space at its end.</summary>
    /// <param name="fits">Whether a text fits on a line.</param>
    public static IEnumerable<string> Joined(string text, Func<string, bool> fits)
    {
        var line = "";
        foreach (var part in Of(text))
        {
            if (line.Length > 0 && !fits((line + part).TrimEnd()))
            {
                yield return line.TrimEnd();
                line = "";
            }

            line += part;
        }

        if (line.Length > 0)
            yield return line.TrimEnd();
    }
}
