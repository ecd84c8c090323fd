namespace Briefing.Tests.Explain;

/// <summary>The top-level keys of a file, or the items of its list, as stretches of text: what is in them may be broken.</summary>
internal static class TopLevel
{
    /// <summary>
    /// Puts each key of a snippet in the place of the same key of a file, or at its end. <c># no watershed</c> takes a
    /// key out.
    /// </summary>
    public static string Lay(string snippet, string under)
    {
        var parts = Parts(under);
        foreach (var (key, text) in Parts(snippet))
        {
            var at = parts.FindIndex(part => part.Key == key);
            var without = text.StartsWith("# no ", StringComparison.Ordinal) ? text["# no ".Length..].Trim() : null;

            if (without is not null)
                Assert.Equal(1, parts.RemoveAll(part => part.Key == without));
            else if (at >= 0)
                parts[at] = (key, text);
            else
                parts.Add((key, text));
        }

        return string.Concat(parts.Select(part => part.Text));
    }

    private static List<(string Key, string Text)> Parts(string text)
    {
        var parts = new List<(string Key, string Text)>();
        foreach (var line in text.Split('\n').SkipLast(1))
        {
            if (parts.Count == 0 || !(line.Length == 0 || line[0] is ' ' or '\t'))
                parts.Add((KeyOf(line), $"{line}\n"));
            else
                parts[^1] = (parts[^1].Key, $"{parts[^1].Text}{line}\n");
        }

        return parts;
    }

    private static string KeyOf(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) ? line : line.Split(':', ' ')[0];
}
