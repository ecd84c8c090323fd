using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The issues under the headings of their parts.</summary>
internal static class IssueGroups
{
    /// <summary>In the order of their numbers; without parts, one group without a part.</summary>
    public static IEnumerable<(Part? Part, ImmutableArray<MappedIssue> Issues)> Of(DebateMap map)
    {
        for (var start = 0; start < map.Issues.Length;)
        {
            var part = map.Issues[start].Part;
            var end = start + 1;
            while (end < map.Issues.Length && ReferenceEquals(map.Issues[end].Part, part))
                end++;

            yield return (part, map.Issues[start..end]);
            start = end;
        }
    }

    public static string AnchorOf(Part? part) =>
        Anchors.Section(part is null ? "issues" : $"part-{Slug(part.Title.Value)}");

    private static string Slug(string title) =>
        string.Concat(title.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')).Trim('-');
}
