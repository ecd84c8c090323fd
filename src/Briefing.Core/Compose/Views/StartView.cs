using Briefing.Compose.Lengths;
using Briefing.Compose.Sections;
using Briefing.Map.Clashes;
using Briefing.Phrases;

namespace Briefing.Compose.Views;

/// <summary>The note as the front of a page: what leads on is a link, and the clashes fold out.</summary>
internal static class StartView
{
    public static Block.View Compose(ComposeContext c, Length depth) => new(ViewKind.Start, [.. Blocks(c, depth)]);

    private static IEnumerable<Block> Blocks(ComposeContext c, Length depth)
    {
        var (clashes, issues) = NoteContent.Of(c, NoteSize.Full);
        yield return Masthead.Of(c, depth);
        if (NoteComposer.Opening(c) is { } opening)
            yield return opening;

        if (c.Map.Subset is { } part)
            yield return Opening.Part(c, part);

        if (!issues.IsEmpty)
        {
            yield return NoteComposer.Heading("stands", c.Words[PhraseKey.HeadingStands]);
            foreach (var block in NoteComposer.Grid(c, issues))
                yield return block;

            yield return new Block.Paragraph(ParagraphRole.Reference, [.. After(c), AllQuestions(c, issues.Length)]);
        }

        if (!clashes.IsEmpty)
        {
            yield return NoteComposer.Heading("clashes", c.Words.Count(PhraseKey.HeadingClashes, clashes.Length));
            foreach (var clash in clashes)
                yield return Clash(c, clash);
        }

        if (NoteComposer.Background(c, "not-heard") is { } background)
            yield return background;
    }

    /// <summary>What a sign says that the legend of the table leaves out.</summary>
    private static IEnumerable<Inline> After(ComposeContext c) => c.Debate.Watershed is { } watershed
        ? [c.Words.Fill(PhraseKey.SignsAfter, ("sign", CitationRun.LaterSign), ("event", watershed.Name.Value)) + c.Words[PhraseKey.SentenceSpace]]
        : [];

    private static Inline.Reference AllQuestions(ComposeContext c, int shown)
    {
        var all = c.Map.Issues.Length;
        var words = shown < all
            ? c.Words.Fill(PhraseKey.PageSomeQuestions, ("count", $"{shown}"), ("whole", $"{all}"))
            : c.Words[PhraseKey.PageWholeGrid];
        return new(Anchors.Section("positions"), words, [words]);
    }

    private static Block.Fold Clash(ComposeContext c, Clash clash)
    {
        var issue = clash.Issue.Issue;
        return new(
            $"{clash.Issue.Number}\u2002{issue.Title}",
            Length.Note,
            [
                WithoutAnchors(ClashPairs.Of(c, clash, inBrief: true)),
                new Block.Paragraph(
                    ParagraphRole.Reference,
                    [new Inline.Reference(Anchors.Of(issue), issue.Question.Value, [Facts(c, clash)])]),
            ])
        {
            Anchor = $"{Anchors.Of(issue)}/clash",
        };
    }

    private static string Facts(ComposeContext c, Clash clash) => c.Words.Fill(
        PhraseKey.PageWholeQuestion,
        ("arguments", c.Words.Count(PhraseKey.CountArguments, clash.Issue.Arguments.Length)),
        ("replies", c.Words.Count(PhraseKey.CountReplies, clash.Issue.ReplyCount)));

    /// <summary>The anchors are those of the statements in full.</summary>
    private static Block.Pairs WithoutAnchors(Block.Pairs pairs) => pairs with
    {
        Rows = [.. pairs.Rows.Select(pair => new Pair([.. pair.Left.Select(WithoutAnchors)], [.. pair.Right.Select(WithoutAnchors)]))],
    };

    private static Statement WithoutAnchors(Statement statement) => statement with
    {
        Anchor = null,
        Content = [.. statement.Content.Select(block => block is Block.Paragraph paragraph ? paragraph with { Anchor = null } : block)],
    };
}
