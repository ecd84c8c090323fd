using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>What the authors tell one another, at the end of a draft.</summary>
internal static class ToDo
{
    /// <param name="hasAll">Whether everything is printed, so that a remark can lead to what it is on.</param>
    public static IEnumerable<Block> Compose(ComposeContext c, bool hasAll)
    {
        if (!c.Debate.IsDraft || c.Debate.Remarks.IsEmpty)
            yield break;

        var anchors = (hasAll && c.Map.Subset is null ? StatementPlaces.InRecord(c.Map) : [])
            .DistinctBy(place => place.At)
            .ToDictionary(place => place.At, place => place.Anchor);
        yield return MajorSection.Heading("to-do", c.Words[PhraseKey.HeadingToDo]);
        yield return new Block.Paragraph(ParagraphRole.Meta, [c.Words[PhraseKey.RemarksInDrafts]]);
        yield return new Block.ItemList(
            [.. c.Debate.Remarks.Select(remark => new ListItem([new Block.Paragraph(ParagraphRole.Short, Words(c, remark, anchors))]))]);
    }

    private static ImmutableArray<Inline> Words(ComposeContext c, Remark remark, Dictionary<TextSpan, string> anchors)
    {
        var what = remark.What.Replace(" file", "", StringComparison.Ordinal);
        var name = remark.Id is { } id ? $"{what} {id}" : Terms.Capitalized(what);
        Inline place = anchors.TryGetValue(remark.Of, out var anchor)
            ? new Inline.Reference(anchor, c.Words.Fill(PhraseKey.LinkRemark, ("place", name)), [name])
            : new Inline.Quiet([name]);
        return [new Inline.Strong([c.Words[remark.IsToDo ? PhraseKey.ToDo : PhraseKey.Comment]]), c.Words[PhraseKey.Comma], place, c.Words.Label(""), .. Inlines.Of(remark.Text)];
    }
}
