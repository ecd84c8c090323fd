namespace Briefing.Load.Yaml;

/// <summary>Keys that stand in one object a second time.</summary>
internal static class DoubledKeys
{
    /// <summary>The first of each; the others are reported.</summary>
    public static ImmutableArray<YamlEntry> Without(ImmutableArray<YamlEntry> entries, DiagnosticBag diagnostics)
    {
        var firsts = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var doubled = entries.Where(entry => !firsts.TryAdd(entry.Key.Value, entry)).ToList();
        foreach (var second in doubled)
        {
            var first = firsts[second.Key.Value];
            diagnostics.Add(Problems.DuplicateKey(second.Key.At, second.Key.Value, first.Key.At).MendedBy(OneOf(first, second, isOnly: doubled.Count == 1)));
        }

        return doubled.Count == 0 ? entries : [.. entries.Where(entry => firsts[entry.Key.Value] == entry)];
    }

    /// <summary>The second can go unseen if it is written as the first; of several in a row, more may be meant than a slip.</summary>
    private static Fix?[] OneOf(YamlEntry first, YamlEntry second, bool isOnly) =>
        isOnly && first.Value is YamlNode.Scalar { Reference: null } && second.Value is YamlNode.Scalar { Reference: null } && Written(first) == Written(second)
            ? [Removal.OfEntry(second, "Delete it", isCertain: true)]
            : [Removal.OfEntry(second, "Delete this one"), Removal.OfEntry(first, $"Delete the one in line {first.Key.At.Line}")];

    private static string Written(YamlEntry entry)
    {
        var (start, end) = (entry.Key.At.Start, Math.Max(entry.Key.At.End, entry.Value.Site.End));
        return entry.Key.At.File.Content[start..end].TrimEnd();
    }
}
