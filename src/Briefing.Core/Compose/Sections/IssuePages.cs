using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Map.Clashes;

namespace Briefing.Compose.Sections;

/// <summary>Each issue of a briefing: its question, the answers in short, its main clashes, the rest in a line each.</summary>
internal static class IssuePages
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        var clashes = c.Choice.OfBriefing.ToLookup(clash => clash.Issue.Number);
        var isFirst = true;
        foreach (var (part, issues) in IssueGroups.Of(c.Map))
        {
            var title = part?.Title.Value ?? (isFirst ? "The questions" : "Other questions");
            var name = part is null ? "issues" : $"part-{Slug(part.Title.Value)}";
            yield return new Block.Heading(2, Anchors.Section(name), title, [title]) { StartsPage = isFirst };
            isFirst = false;
            foreach (var block in issues.SelectMany(issue => Issue(c, issue, [.. clashes[issue.Number]])))
                yield return block;
        }
    }

    private static IEnumerable<Block> Issue(ComposeContext c, MappedIssue mapped, ImmutableArray<Clash> clashes)
    {
        var issue = mapped.Issue;
        var place = new CitingPlace(Anchors.Of(issue), $"question {mapped.Number}");
        yield return new Block.Heading(
            3, Anchors.Of(issue), $"{mapped.Number} {issue.Title}",
            [new Inline.Quiet([$"{mapped.Number}\u2002"]), issue.Question.Value])
        {
            Issue = issue.Id.Value,
            IsMajor = true,
            InContents = false,
        };
        if (issue.Background is { } background)
            yield return new Block.Paragraph(ParagraphRole.Body, [.. Inlines.Of(background), .. c.CiteShort(issue.Citations, place)]);

        yield return AnswerStrip.Of(c, mapped);
        foreach (var clash in clashes)
            yield return ClashPairs.Of(c, clash, inBrief: false);

        var shown = clashes.SelectMany(clash => clash.Statements).Select(said => said.Argument?.Reference).ToHashSet();
        ImmutableArray<Block> rest =
        [
            .. mapped.Arguments.Where(argument => !shown.Contains(argument.Reference)).Select(argument => InShort(c, argument)),
            .. issue.CommonGround.Select(ground => Shared(c, ground, mapped.Number)),
        ];
        if (!rest.IsEmpty)
            yield return new Block.Flow(2, rest);
    }

    private static Block.Paragraph InShort(ComposeContext c, MappedArgument argument)
    {
        var place = new CitingPlace(Anchors.Of(argument), argument.Number);
        return new(
            ParagraphRole.Short,
            [
                new Inline.PartyName(argument.Owner, c.ShortNameOf(argument.Owner)),
                new Inline.Quiet([$"  {argument.Number}  "]),
                .. Inlines.Of(argument.Argument.InBrief ?? argument.Argument.Claim),
                .. c.CiteShort(argument.Argument.Citations, place),
            ])
        {
            Anchor = Anchors.Of(argument),
        };
    }

    private static Block.Note Shared(ComposeContext c, CommonGround ground, int number)
    {
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(ground.Text), $"common ground on {number}");
        ImmutableArray<Inline> marks =
        [
            .. ground.Stakeholders.Select(c.PartyOf).Distinct().Order().Select(party => new Inline.PartyMark(party)),
        ];
        return new(
            null,
            [
                new Block.Paragraph(
                    ParagraphRole.Short,
                    [
                        .. marks,
                        new Inline.Strong(["Common ground. "]),
                        .. Inlines.Of(ground.Text),
                        .. c.CiteShort(ground.Citations, place),
                    ]),
            ])
        {
            Anchor = place.Anchor,
        };
    }

    private static string Slug(string title) =>
        string.Concat(title.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')).Trim('-');
}
