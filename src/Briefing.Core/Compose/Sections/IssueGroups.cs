using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The issues under the headings of their parts.</summary>
internal static class IssueGroups
{
    /// <summary>In the order of their numbers; without parts, one group without a part.</summary>
    public static IEnumerable<IssueGroup> Of(DebateMap map)
    {
        var anchors = new HashSet<string>();
        for (var start = 0; start < map.Issues.Length;)
        {
            var part = map.Issues[start].Part;
            var end = start + 1;
            while (end < map.Issues.Length && ReferenceEquals(map.Issues[end].Part, part))
                end++;

            yield return new(part, AnchorOf(part, anchors), map.Issues[start..end]);
            start = end;
        }
    }

    /// <summary>Each part's heading, followed by its issues.</summary>
    public static IEnumerable<Block> Compose(ComposeContext c, Func<MappedIssue, IEnumerable<Block>> issue)
    {
        var isFirst = true;
        foreach (var group in Of(c.Map))
        {
            var title = group.Part?.Title.Value ?? c.Words[isFirst ? PhraseKey.HeadingQuestions : PhraseKey.HeadingOtherQuestions];
            yield return new Block.Heading(2, group.Anchor, title, [title]) { StartsPage = isFirst };
            isFirst = false;
            foreach (var block in group.Issues.SelectMany(issue))
                yield return block;
        }
    }

    /// <summary>Parts of the same title are told apart by a number.</summary>
    private static string AnchorOf(Part? part, HashSet<string> taken)
    {
        var anchor = Anchors.Section(part is null ? "issues" : $"part-{Slug.Of(part.Title.Value)}");
        var free = anchor;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{anchor}-{number}";

        return free;
    }
}
