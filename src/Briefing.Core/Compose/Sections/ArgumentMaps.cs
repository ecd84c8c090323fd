using Briefing.Compose.Figures;
using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The argument map as figures: an overview of who replies to whom, and one map per issue.</summary>
internal static class ArgumentMaps
{
    // More arrows would be illegible; the table has the rest.
    private const int MaxFlows = 15;

    /// <returns><c>null</c> if there are no replies.</returns>
    public static Block.Figure? Overview(ComposeContext c)
    {
        var flows = Flows(c.Map.Issues);
        // In a subset, the stakeholders left out would wrongly look silent.
        if (flows.IsEmpty || c.Map.Speakers.Count() < c.Debate.Stakeholders.Length)
            return null;

        ImmutableArray<ReplyFlow> drawn = [.. flows.Take(MaxFlows).Select(flow => c.HasViews ? Linked(c, flow) : flow)];
        var left = flows.Length - drawn.Length;
        var caption = $"Replies on all issues{InSubset(c)} together; the number on an arrow and its width say how many."
            + (left == 0 ? "" : $" {Terms.Capitalized(Terms.Count(left, "arrow", "arrows"))} with the fewest replies left out.");
        return new([caption], OverviewInWords(c, flows), new Diagram.ReplyFlows(drawn));
    }

    public static Block.FigureGrid PerIssue(ComposeContext c) => Of(c, c.Map.Issues);

    /// <summary>The map of one issue.</summary>
    public static Block.FigureGrid Of(ComposeContext c, MappedIssue issue) => Of(c, [issue]);

    private static Block.FigureGrid Of(ComposeContext c, ImmutableArray<MappedIssue> issues) => new(
        [
            .. Enum.GetValues<ReplyKind>()
                .Where(kind => issues.Any(issue => issue.Arguments.Any(a => a.Replies.Any(r => r.Reply.Kind.Value == kind))))
                .Select(kind => new LegendEntry(new LegendSymbol.Reply(kind), Terms.Verb(kind))),
            new(new LegendSymbol.Argument(IsAnswered: true), "answered"),
            new(
                new LegendSymbol.Argument(IsAnswered: false),
                issues.Any(issue => issue.Arguments.Any(a => a.RepliesLeftOut > 0)) ? "without a reply here" : "unanswered"),
        ],
        [.. issues.Select(issue => Map(c, issue))]);

    private static ImmutableArray<ReplyFlow> Flows(ImmutableArray<MappedIssue> issues) =>
    [
        .. issues
            .SelectMany(issue => issue.Arguments)
            .SelectMany(argument => argument.Replies.Select(reply => new { reply.From, To = argument.Owner }))
            .GroupBy(ends => ends)
            .Select(replies => new ReplyFlow(replies.Key.From, replies.Key.To, replies.Count()))
            .OrderByDescending(flow => flow.Count)
            .ThenBy(flow => flow.From)
            .ThenBy(flow => flow.To),
    ];

    private static string OverviewInWords(ComposeContext c, ImmutableArray<ReplyFlow> flows)
    {
        var parties = Enumerable.Range(0, c.Debate.Stakeholders.Length).ToArray();
        ImmutableArray<int> unanswering = [.. parties.Where(party => flows.All(f => f.From != party))];
        ImmutableArray<int> unaddressed = [.. parties.Where(party => flows.All(f => f.To != party))];
        return $"{Terms.Capitalized(Terms.Count(flows.Sum(f => f.Count), "reply", "replies"))} between "
            + $"{Terms.Count(parties.Length, "stakeholder", "stakeholders")}. "
            + Terms.Capitalized(Terms.List([.. flows.Select((flow, i) => InWords(c, flow, i == 0))])) + "."
            + (unanswering.IsEmpty ? "" : $" No reply{InSubset(c)} comes from {c.Names(unanswering)}.")
            + (unaddressed.IsEmpty ? "" : $" No reply{InSubset(c)} goes to {c.Names(unaddressed)}.");
    }

    private static string InWords(ComposeContext c, ReplyFlow flow, bool withUnit) =>
        $"{flow.Count}{(withUnit ? flow.Count == 1 ? " reply" : " replies" : "")} from {c.NameOf(flow.From)} to {c.NameOf(flow.To)}";

    private static ReplyFlow Linked(ComposeContext c, ReplyFlow flow) => flow with
    {
        Anchor = Anchors.Replies(c.Stakeholder(flow.From), c.Stakeholder(flow.To)),
        Description = InWords(c, flow, withUnit: true),
    };

    private static Block.Figure Map(ComposeContext c, MappedIssue issue)
    {
        var number = issue.Number;
        var link = new Inline.Reference(
            Anchors.Of(issue.Issue), $"Issue: {issue.Issue.Question.Value}", [$"{number}. {issue.Issue.Title}"]);
        return new(
            [link],
            $"Map of issue {number}, {issue.Issue.Title}: {InWords(c, issue)}",
            new Diagram.IssueMap([.. issue.Arguments.Select(argument => Argument(c, argument))], WithoutLane(c, issue)))
        {
            Issue = issue.Issue.Id.Value,
        };
    }

    /// <summary>Silent stakeholders, and in a subset those without words in it.</summary>
    private static ImmutableArray<int> WithoutLane(ComposeContext c, MappedIssue issue)
    {
        var speaking = issue.Arguments.SelectMany(a => a.Replies.Select(r => r.From).Append(a.Owner)).ToHashSet();
        return
        [
            .. Enumerable.Range(0, c.Debate.Stakeholders.Length)
                .Where(party => issue.Silent.Contains(party) || !(c.Map.Parties.Contains(party) || speaking.Contains(party))),
        ];
    }

    private static string InSubset(ComposeContext c) => c.Map.Subset is null ? "" : " in this part";

    private static MapArgument Argument(ComposeContext c, MappedArgument argument) => new(
        argument.Number,
        argument.Owner,
        Anchors.Of(argument),
        $"Argument {argument.Number} of {c.NameOf(argument.Owner)}",
        [.. argument.Replies.Select(reply => new MapReply(reply.From, reply.Reply.Kind.Value))]);

    private static string InWords(ComposeContext c, MappedIssue issue)
    {
        ImmutableArray<MappedArgument> open = [.. issue.Arguments.Where(a => a.Replies.IsEmpty)];
        var here = open.All(a => a.HasNoReply) ? "" : " here";
        return $"{Terms.Count(issue.Arguments.Length, "argument", "arguments")}, "
            + $"{Terms.Count(issue.ReplyCount, "reply", "replies")}."
            + string.Concat(issue.Arguments.Where(a => a.Replies.Length > 0).Select(a => $" {RepliesInWords(c, a)}."))
            + (open.IsEmpty ? "" : $" No reply{here} to {Terms.List([.. open.Select(a => $"{a.Number} ({c.NameOf(a.Owner)})")])}.")
            + (issue.Silent.IsEmpty ? "" : $" Silent: {c.Names(issue.Silent)}.");
    }

    private static string RepliesInWords(ComposeContext c, MappedArgument argument) =>
        $"{argument.Number} ({c.NameOf(argument.Owner)}): "
        + Terms.List([.. argument.Replies.Select(r => $"{c.NameOf(r.From)} {Terms.Verb(r.Reply.Kind.Value)}")]);
}
