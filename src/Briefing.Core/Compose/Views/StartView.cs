using Briefing.Compose.Lengths;
using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;
using Briefing.Map.Clashes;

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
            yield return NoteComposer.Heading("stands", "Where each stands");
            foreach (var block in NoteComposer.Grid(c, issues))
                yield return block;

            yield return new Block.Paragraph(ParagraphRole.Reference, [.. After(c), AllQuestions(c, issues.Length)]);
        }

        if (!clashes.IsEmpty)
        {
            yield return NoteComposer.Heading("clashes", clashes.Length == 1 ? "The main clash" : "The main clashes");
            foreach (var clash in clashes)
                yield return Clash(c, clash);
        }

        if (NoteComposer.Background(c, "not-heard") is { } background)
            yield return background;
    }

    /// <summary>What a sign says that the legend of the table leaves out.</summary>
    private static IEnumerable<Inline> After(ComposeContext c) => c.Debate.Watershed is { } watershed
        ? [$"{CitationRun.LaterSign} written after {watershed.Name.Value}. "]
        : [];

    private static Inline.Reference AllQuestions(ComposeContext c, int shown)
    {
        var all = c.Map.Issues.Length;
        var words = shown < all ? $"These are {shown} of {all} questions: see all, and the key to reading" : "All questions in one table, and the key to reading";
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
                    [new Inline.Reference(Anchors.Of(issue), issue.Question.Value, [Facts(clash)])]),
            ])
        {
            Anchor = $"{Anchors.Of(issue)}/clash",
        };
    }

    private static string Facts(Clash clash)
    {
        var arguments = Terms.Count(clash.Issue.Arguments.Length, "argument", "arguments");
        var replies = Terms.Count(clash.Issue.ReplyCount, "reply", "replies");
        return $"The whole question: {arguments}, {replies}";
    }

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
