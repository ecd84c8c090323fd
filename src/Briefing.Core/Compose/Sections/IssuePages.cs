using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Map.Clashes;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Each issue of a briefing: its question, the answers in short, its main clashes, the rest in a line each.</summary>
internal static class IssuePages
{
    /// <summary>The width of the background, relative to what stands beside it.</summary>
    public const double BackgroundShare = 1.9;

    // In arguments.
    private const int SmallDebate = 30;

    // In one column of a clash.
    private const int MaxSides = 3;
    private const int MaxStatements = 2;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        var clashes = c.Choice.OfBriefing
            .GroupBy(clash => clash.Issue.Number)
            .SelectMany(own => own.Select((clash, i) => Shortened(clash, i == 0 ? MaxSides : 1)))
            .ToLookup(clash => clash.Issue.Number);
        var shown = clashes.SelectMany(own => own).SelectMany(clash => clash.Statements)
            .Select(said => said.Argument?.Reference).OfType<ArgumentReference>()
            .ToHashSet();
        var printed = new HashSet<ArgumentReference>();
        return IssueGroups.Compose(c, issue => Issue(c, issue, [.. clashes[issue.Number]], shown, printed));
    }

    /// <summary>A heading within an issue.</summary>
    public static Block.Heading Subheading(Issue issue, string name, string title) =>
        new(4, $"{Anchors.Of(issue)}/{name}", title, [title]) { InContents = false };

    public static Block.Heading Heading(MappedIssue issue) =>
        new(
            3, Anchors.Of(issue.Issue), $"{issue.Number} {issue.Issue.Title}",
            [new Inline.Quiet([$"{issue.Number}\u2002"]), issue.Issue.Question.Value])
        {
            Issue = issue.Issue.Id.Value,
            IsMajor = true,
            InContents = false,
        };

    /// <param name="shown">What the clashes of all issues print.</param>
    /// <param name="printed">What they have printed so far.</param>
    private static IEnumerable<Block> Issue(
        ComposeContext c,
        MappedIssue mapped,
        ImmutableArray<Clash> clashes,
        HashSet<ArgumentReference> shown,
        HashSet<ArgumentReference> printed)
    {
        var issue = mapped.Issue;
        var place = new CitingPlace(Anchors.Of(issue), c.Words.Fill(PhraseKey.AtQuestion, ("number", $"{mapped.Number}")));
        yield return Heading(mapped);
        ImmutableArray<Block> background = issue.Background is { } given
            ? [new Block.Paragraph(ParagraphRole.Body, [.. Inlines.Of(given), .. c.CiteShort(issue.Citations, place)])]
            : [];
        var (inShort, others) = Rest(mapped, clashes, shown, c.Map.Arguments.Length <= SmallDebate);
        ImmutableArray<Block> rail =
        [
            .. issue.CommonGround.Select(ground => Shared(c, ground, mapped.Number)),
            .. others.IsEmpty ? [] : ImmutableArray.Create<Block>(InRecord(c, others)),
        ];
        if (!background.IsEmpty && !rail.IsEmpty)
            yield return new Block.ColumnSet([new(BackgroundShare, background), new(1, rail)]);
        else
        {
            foreach (var block in background.AddRange(rail))
                yield return block;
        }

        // Of two sides, the grid has told it.
        if (c.Map.Subset is not { Selection.IsComparison: true })
            yield return AnswerStrip.Of(c, mapped);
        foreach (var clash in clashes)
        {
            yield return ClashPairs.Of(c, clash, inBrief: false, printed);
            printed.UnionWith(clash.Statements.Select(said => said.Argument?.Reference).OfType<ArgumentReference>());
        }

        if (inShort.IsEmpty)
            yield break;

        yield return Subheading(issue, "in-short", c.Words[clashes.IsEmpty ? PhraseKey.HeadingUnanswered : PhraseKey.HeadingRest]);
        yield return new Block.Flow(2, [.. inShort.Select(argument => InShort(c, argument))]);
    }

    /// <summary>
    /// Some sides, with two statements of the first, and one thing that is left open, in the shorter column if both have one; the
    /// record has the others.
    /// </summary>
    private static Clash Shortened(Clash clash, int sides)
    {
        var left = ClashPairs.Shortened(clash.Left, sides, MaxStatements);
        var right = ClashPairs.Shortened(clash.Right, sides, MaxStatements);
        var isLeftOpen = ClashPairs.IsOpen(left) && (!ClashPairs.IsOpen(right) || LengthOf(left) <= LengthOf(right));
        return clash with { Left = isLeftOpen ? left : ClashPairs.Closed(left), Right = isLeftOpen ? ClashPairs.Closed(right) : right };
    }

    private static int LengthOf(ImmutableArray<ClashStatement> column) => column.Sum(said => (said.InBrief ?? said.Text).Plain.Length);

    /// <summary>
    /// What a side that is in no clash argues first, to be printed in a line, and all the others; a small debate has room for
    /// every line.
    /// </summary>
    private static (ImmutableArray<MappedArgument> InShort, ImmutableArray<MappedArgument> Others) Rest(
        MappedIssue issue, ImmutableArray<Clash> clashes, HashSet<ArgumentReference> shown, bool isSmall)
    {
        var statements = clashes.SelectMany(clash => clash.Statements).ToArray();
        var heard = statements.Select(said => said.Party).ToHashSet();
        ImmutableArray<MappedArgument> rest = [.. issue.Arguments.Where(argument => !shown.Contains(argument.Reference))];
        ImmutableArray<MappedArgument> inShort = [.. rest.Where(argument => heard.Add(argument.Owner) || isSmall)];
        return (inShort, [.. rest.Except(inShort)]);
    }

    private static Block.Paragraph InRecord(ComposeContext c, ImmutableArray<MappedArgument> arguments) =>
        new(ParagraphRole.Silence, [c.Words.Label(PhraseKey.AlsoInRecord), .. ArgumentNumbers.Of(c, arguments), c.Words[PhraseKey.FullStop]]);

    private static Block.Paragraph InShort(ComposeContext c, MappedArgument argument)
    {
        var place = new CitingPlace(Anchors.Of(argument), argument.Number);
        return new(
            ParagraphRole.Short,
            [
                new Inline.PartyName(argument.Owner, c.ShortNameOf(argument.Owner)),
                new Inline.Quiet([$"  {argument.Number}  "]),
                .. RecordStatements.InBrief(argument.Argument),
                .. c.CiteShort(argument.Argument.Citations, place, argument.Argument.Voice),
            ])
        {
            Anchor = Anchors.Of(argument),
        };
    }

    public static Block.Note Shared(ComposeContext c, CommonGround ground, int number)
    {
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(ground.Text), c.Words.Fill(PhraseKey.AtCommonGround, ("number", $"{number}")));
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
                        c.Words.HeadedInBold(c.Words[PhraseKey.CommonGround]),
                        .. Inlines.Of(ground.Text),
                        .. c.CiteShort(ground.Citations, place),
                        .. c.Notes.Add(place.Label, place.Anchor, [.. EndnoteContent.Quotations(c, ground.Citations)]),
                    ]),
            ])
        {
            Anchor = place.Anchor,
        };
    }
}
