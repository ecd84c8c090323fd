namespace Briefing.Export.Graphs;

/// <summary>Wraps a label, because graphs have no page width to wrap it at.</summary>
internal static class LabelLines
{
    private const int Length = 34;

    /// <summary>A word longer than a line gets its own line.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Length)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
