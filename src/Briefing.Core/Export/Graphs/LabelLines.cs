using System.Text;

namespace Briefing.Export.Graphs;

/// <summary>Divides a label into lines; a graph has no page that would do it.</summary>
internal static class LabelLines
{
    private const int Length = 34;

    /// <summary>A word that is longer than a line stands alone on one.</summary>
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
