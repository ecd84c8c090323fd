using System.Collections.Immutable;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Model;

namespace Briefing.Fuzz.Oracles;

/// <summary>Compares what debates say, whatever the form in which they are written.</summary>
internal static class SameData
{
    public static DataNode Of(Debate debate) => DataFormat.File.Write(new(debate, []));

    /// <returns>The path to the first thing that is in one and not in the other; <c>null</c> if all of it is there.</returns>
    public static string? FirstLost(DataNode before, DataNode after, string path = "") => (before, after) switch
    {
        (DataNode.Mapping old, DataNode.Mapping now) => old.Given
            .Select(entry => now[entry.Name] is { } value
                ? FirstLost(entry.Value, value, $"{path}/{entry.Name}")
                : entry.Value.IsEmpty ? null : $"{path}/{entry.Name}")
            .FirstOrDefault(lost => lost is not null),
        (DataNode.List old, DataNode.List now) => FirstLost(old.Items, now.Items, path),
        _ => before == after ? null : $"{path}: {before} is now {after}",
    };

    /// <summary>The old items are among the new ones, in the old order.</summary>
    private static string? FirstLost(ImmutableArray<DataNode> before, ImmutableArray<DataNode> after, string path)
    {
        var at = 0;
        for (var i = 0; i < before.Length; i++)
        {
            while (at < after.Length && FirstLost(before[i], after[at]) is not null)
                at++;

            if (at == after.Length)
                return i < after.Length ? FirstLost(before[i], after[i], $"{path}/{i}") ?? $"{path}/{i}" : $"{path}/{i}";

            at++;
        }

        return null;
    }
}
