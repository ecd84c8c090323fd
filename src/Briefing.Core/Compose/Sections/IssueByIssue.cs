using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The core of the briefing: on each issue, every argument with its replies next to it.</summary>
internal static class IssueByIssue
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return new Block.Heading(2, Anchors.Section("issues"), "Issue by issue", ["Issue by issue"])
        {
            StartsPage = true,
        };
        yield return new Block.Paragraph(
            ParagraphRole.Body,
            [
                "On each issue, an argument stands on the left and every reply to it on the right; arguments that nobody "
                + "answers in these sources follow below. A citation names the source and the paragraph (¶). Kinds of "
                + "reply, voices and dates are explained under ",
                new Inline.Reference(Anchors.Section("sources"), "Sources and method", ["Sources and method"]),
                ".",
            ]);

        foreach (var block in c.Map.Issues.SelectMany(issue => Issue(c, issue)))
            yield return block;
    }

    private static IEnumerable<Block> Issue(ComposeContext c, MappedIssue mapped)
    {
        var number = mapped.Number;
        var issue = mapped.Issue;
        var place = new CitingPlace(Anchors.Of(issue), $"issue {number}");

        yield return new Block.Heading(3, Anchors.Of(issue), $"{number}. {issue.Title}", [$"{number}. {issue.Question.Value}"])
        {
            Issue = issue.Id.Value,
        };
        yield return new Block.Paragraph(ParagraphRole.Meta, [Counts(mapped)]);

        if (issue.Background is { } background)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Body, [.. Inlines.Of(background), .. c.Cite(issue.Citations, place)]);
        }

        ImmutableArray<MappedArgument> answered = [.. mapped.Arguments.Where(a => a.Replies.Length > 0)];
        if (answered.Length > 0)
        {
            yield return new Block.SideBySide(
                $"Arguments and replies: {issue.Question.Value}",
                "Argument",
                "Replies",
                [.. answered.Select(argument => Exchanges.Compose(c, argument))]);
        }

        ImmutableArray<MappedArgument> alone = [.. mapped.Arguments.Where(a => a.Replies.IsEmpty)];
        foreach (var block in WithoutReplies(c, "Replies by others only, left out here", alone.Where(a => !a.HasNoReply)))
            yield return block;
        foreach (var block in WithoutReplies(c, "No reply in these sources", alone.Where(a => a.HasNoReply)))
            yield return block;

        if (issue.CommonGround.Length > 0)
        {
            yield return new Block.Note(
                "Common ground",
                [new Block.ItemList([.. issue.CommonGround.Select(ground => Shared(c, ground, number))])]);
        }

        if (mapped.Silent.Length > 0)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Silence, [$"No statement in these sources: {c.Names(mapped.Silent)}."]);
        }
    }

    private static IEnumerable<Block> WithoutReplies(ComposeContext c, string title, IEnumerable<MappedArgument> arguments)
    {
        ImmutableArray<Statement> statements = [.. arguments.Select(argument => Exchanges.Argument(c, argument))];
        return statements.IsEmpty ? [] : [new Block.Statements(title, statements)];
    }

    private static string Counts(MappedIssue issue) =>
        $"{Terms.Of(issue.Issue.Kind)}. {Terms.Capitalized(Terms.Count(issue.Arguments.Length, "argument", "arguments"))}, "
        + $"{Terms.Count(issue.ReplyCount, "reply", "replies")}, "
        + $"{Terms.Count(issue.Arguments.Count(a => a.HasNoReply), "argument", "arguments")} without a reply.";

    private static ListItem Shared(ComposeContext c, CommonGround ground, int number)
    {
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(ground.Text), $"common ground on {number}");
        var names = c.Names(ground.Stakeholders.Select(c.PartyOf).Order());
        ImmutableArray<Inline> who = names.Length == 0 ? [] : [new Inline.Strong([$"{names}: "])];
        return new(
        [
            new Block.Paragraph(
                ParagraphRole.Body, [.. who, .. Inlines.Of(ground.Text), .. c.Cite(ground.Citations, place)])
            {
                Anchor = place.Anchor,
            },
        ]);
    }
}
