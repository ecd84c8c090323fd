namespace Briefing.Load.Yaml;

/// <summary>Items of a list that begin without their dashes, so that their keys seem to be further keys of the item above.</summary>
internal static class ForgottenDashes
{
    /// <summary>
    /// The entries of an object that is written in lines, divided where its first key begins an item again: with a further key
    /// that the item above has, too.
    /// </summary>
    public static ImmutableArray<ImmutableArray<YamlEntry>> Divide(List<YamlEntry> entries, DiagnosticBag diagnostics)
    {
        var isDoubled = entries.Count > 3 && entries.Skip(1).Any(entry => entry.Key.Value == entries[0].Key.Value);
        if (!isDoubled || DashOf(entries[0]) is not { } dash)
            return [[.. entries]];

        var items = ImmutableArray.CreateBuilder<ImmutableArray<YamlEntry>>();
        var start = 0;
        while (start < entries.Count)
        {
            var end = Next(entries, start);
            items.Add([.. entries[start..end]]);
            if (end < entries.Count)
                diagnostics.Add(Problems.ItemWithoutDash(entries[end].Key.At, entries[start].Key.At).MendedBy(Begin(entries[end], dash)));

            start = end;
        }

        return items.ToImmutable();
    }

    private static int Next(List<YamlEntry> entries, int start)
    {
        var above = new HashSet<string>(StringComparer.Ordinal) { entries[start].Key.Value };
        for (var index = start + 1; index < entries.Count; index++)
        {
            if (entries[index].Key.Value != entries[0].Key.Value)
                above.Add(entries[index].Key.Value);
            else if (above.Count > 1 && IsFirstOnLine(entries[index]) && HasAnyOf(above, entries, index + 1))
                return index;
        }

        return entries.Count;
    }

    private static bool HasAnyOf(HashSet<string> above, List<YamlEntry> entries, int from) =>
        entries.Skip(from).TakeWhile(entry => entry.Key.Value != entries[0].Key.Value).Any(entry => above.Contains(entry.Key.Value));

    private static Fix Begin(YamlEntry entry, int dash)
    {
        var at = entry.Key.At;
        return new("Begin an item here", [new(new(at.File, at.File.StartOfLine(at.Line) + dash, 1), "-", "an item begins here")], IsCertain: true);
    }

    /// <summary>The column from 0 of the dash before the first key; <c>null</c> if it is no item.</summary>
    private static int? DashOf(YamlEntry first)
    {
        var before = Before(first);
        var dash = before.LastIndexOf('-');
        return dash >= 0 && before.Trim(" -").IsEmpty ? dash : null;
    }

    private static bool IsFirstOnLine(YamlEntry entry) => Before(entry).Trim(' ').IsEmpty;

    private static ReadOnlySpan<char> Before(YamlEntry entry) => entry.Key.At.File.BeforeOnLine(entry.Key.At.Start);
}
