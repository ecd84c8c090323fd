using System.Text.RegularExpressions;
using Briefing.Import.Bibliography.Items;
using Briefing.Load.Scalars;

namespace Briefing.Import.Bibliography;

/// <summary>
/// Ids for imported sources: their keys, where people can read them, and otherwise author and year. One that is taken gets a
/// letter: nunez-2019-b.
/// </summary>
internal sealed partial class SourceIds(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    // The last letter given to an id, so that one that is wanted often is not counted from the start each time.
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public string Next(ImportedSource source)
    {
        var name = NewIds.Of(IsReadable(source.Key.Value) ? source.Key.Value : NameOf(source), "source");
        var wanted = FileName.IsDevice(name) ? $"source-{name}" : name;
        var free = wanted;
        var count = _counts.GetValueOrDefault(wanted, 0);
        while (!_taken.Add(free))
            free = $"{wanted}-{Letters(++count)}";

        _counts[wanted] = count;
        return free;
    }

    /// <summary>Addresses, numbers, and the eight signs of Zotero's own keys are for programs.</summary>
    private static bool IsReadable(string key) =>
        !key.Contains("://", StringComparison.Ordinal) && !Machine().IsMatch(key) && Ids.IsId(NewIds.Of(key, "0")) && NewIds.Of(key, "0") is not "0";

    private static string NameOf(ImportedSource source)
    {
        var creator = source.Creators.IsEmpty ? null : source.Creators[0];
        var name = creator?.Family is { } family
            ? $"{creator.NonDroppingParticle} {family}"
            : creator?.Literal ?? source.Title ?? source.ContainerTitle ?? "source";
        var words = NewIds.Of(name, "source").Split('-');
        var year = source.Issued?.Written[..4];
        return string.Join('-', [.. words.Take(4), .. year is null ? [] : (string[])[year]]);
    }

    /// <summary>b to z, then numbers.</summary>
    private static string Letters(int count) =>
        count <= 25 ? ((char)('a' + count)).ToString() : (count + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?:\d+/)?[A-Z0-9]{8}|[0-9a-fA-F-]{16,}|\P{L}*)$")]
    private static partial Regex Machine();
}
