using Briefing.Compose.Sections;
using Briefing.Map;

namespace Briefing.Compose.Views;

/// <summary>Who says and answers what, for the script of a page.</summary>
internal static class PageRelations
{
    public static Relations Of(ComposeContext c)
    {
        var indexes = c.Map.Issues.Select((issue, index) => (issue.Issue.Id.Value, index)).ToDictionary(one => one.Value, one => one.index);
        return new(
            [.. c.Map.Issues.Select(issue => Of(c, issue))],
            [.. c.Map.Arguments.Select(argument => Of(c, argument, indexes[argument.Argument.Issue.Value]))],
            [.. c.Debate.Sources.Select(source => Of(c, source))]);
    }

    private static Relations.Issue Of(ComposeContext c, MappedIssue issue) => new(
        Anchors.Of(issue.Issue),
        issue.Number,
        issue.Issue.Title,
        issue.Issue.Question.Value,
        [
            .. Enumerable.Range(0, issue.Stances.Length).Select(party =>
                issue.Stances[party] is null ? null : InlineText.Of(StanceCells.Of(c, issue, party), [])),
        ]);

    private static Relations.Argument Of(ComposeContext c, MappedArgument argument, int issue) => new(
        Anchors.Of(argument),
        argument.Number,
        issue,
        argument.Owner,
        argument.OwedBy,
        [.. argument.Replies.Select(reply => Of(c, reply))]);

    private static Relations.Reply Of(ComposeContext c, MappedReply reply) => new(
        c.Map.ReplyingArgument(reply) is { } own ? Anchors.Of(own) : Anchors.Reply(c.Stakeholder(reply.From), reply),
        reply.From,
        RecordStatements.Verb(c, reply),
        RecordStatements.Remark(c, reply));

    private static Relations.Source Of(ComposeContext c, Source source) => new(
        Anchors.Of(source), source.Label.Value, InlineText.Of(SourceLines.Of(c, source), []), source.Address);
}
