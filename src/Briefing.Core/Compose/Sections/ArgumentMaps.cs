using Briefing.Compose.Figures;
using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

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
        string[] caption =
        [
            c.Words[c.Map.Subset is null ? PhraseKey.FigureReplies : PhraseKey.FigureRepliesPart],
            .. left == 0 ? [] : (string[])[c.Words.Count(PhraseKey.ArrowsLeftOut, left)],
        ];
        return new([c.Words.Sentences(caption)], OverviewInWords(c, flows), new Diagram.ReplyFlows(drawn));
    }

    public static Block.FigureGrid PerIssue(ComposeContext c) => Of(c, c.Map.Issues);

    /// <summary>The map of one issue.</summary>
    public static Block.FigureGrid Of(ComposeContext c, MappedIssue issue) => Of(c, [issue]);

    private static Block.FigureGrid Of(ComposeContext c, ImmutableArray<MappedIssue> issues) => new(
        [
            .. Enum.GetValues<ReplyKind>()
                .Where(kind => issues.Any(issue => issue.Arguments.Any(a => a.Replies.Any(r => r.Reply.Kind.Value == kind))))
                .Select(kind => new LegendEntry(new LegendSymbol.Reply(kind), c.Words.Of(kind))),
            new(new LegendSymbol.Argument(IsAnswered: true), c.Words[PhraseKey.LegendAnswered]),
            new(
                new LegendSymbol.Argument(IsAnswered: false),
                c.Words[issues.Any(issue => issue.Arguments.Any(a => a.RepliesLeftOut > 0))
                    ? PhraseKey.LegendUnansweredHere
                    : PhraseKey.LegendUnanswered]),
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
        var (words, isPart) = (c.Words, c.Map.Subset is not null);
        return words.Sentences(
        [
            Terms.Capitalized(words.Fill(
                PhraseKey.RepliesBetween,
                ("replies", words.Count(PhraseKey.CountReplies, flows.Sum(f => f.Count))),
                ("stakeholders", words.Count(PhraseKey.CountStakeholders, parties.Length)))),
            Terms.Capitalized(words.List([.. flows.Select((flow, i) => InWords(c, flow, i == 0))])) + words[PhraseKey.FullStop],
            .. unanswering.IsEmpty
                ? []
                : (string[])[words.Fill(isPart ? PhraseKey.NoReplyFromPart : PhraseKey.NoReplyFrom, ("names", c.Names(unanswering)))],
            .. unaddressed.IsEmpty
                ? []
                : (string[])[words.Fill(isPart ? PhraseKey.NoReplyGoesPart : PhraseKey.NoReplyGoes, ("names", c.Names(unaddressed)))],
        ]);
    }

    private static string InWords(ComposeContext c, ReplyFlow flow, bool withUnit) => withUnit
        ? c.Words.Count(PhraseKey.RepliesFirst, flow.Count, ("name", c.NameOf(flow.From)), ("other", c.NameOf(flow.To)))
        : c.Words.Fill(
            PhraseKey.RepliesNext, ("count", $"{flow.Count}"), ("name", c.NameOf(flow.From)), ("other", c.NameOf(flow.To)));

    private static ReplyFlow Linked(ComposeContext c, ReplyFlow flow) => flow with
    {
        Anchor = Anchors.Replies(c.Stakeholder(flow.From), c.Stakeholder(flow.To)),
        Description = InWords(c, flow, withUnit: true),
    };

    private static Block.Figure Map(ComposeContext c, MappedIssue issue)
    {
        var number = issue.Number;
        var link = new Inline.Reference(
            Anchors.Of(issue.Issue), c.Words.Fill(PhraseKey.LinkIssue, ("question", issue.Issue.Question.Value)), [$"{number}. {issue.Issue.Title}"]);
        return new(
            [link],
            InWords(c, issue),
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

    private static MapArgument Argument(ComposeContext c, MappedArgument argument) => new(
        argument.Number,
        argument.Owner,
        Anchors.Of(argument),
        c.Words.Fill(PhraseKey.AtArgumentOf, ("number", argument.Number), ("name", c.NameOf(argument.Owner))),
        [.. argument.Replies.Select(reply => new MapReply(reply.From, reply.Reply.Kind.Value))]);

    private static string InWords(ComposeContext c, MappedIssue issue)
    {
        ImmutableArray<MappedArgument> open = [.. issue.Arguments.Where(a => a.Replies.IsEmpty)];
        var noReply = open.All(a => a.HasNoReply) ? PhraseKey.MapNoReply : PhraseKey.MapNoReplyHere;
        var words = c.Words;
        return words.Sentences(
        [
            words.Fill(
                PhraseKey.MapOfIssue,
                ("number", $"{issue.Number}"),
                ("title", issue.Issue.Title),
                ("arguments", words.Count(PhraseKey.CountArguments, issue.Arguments.Length)),
                ("replies", words.Count(PhraseKey.CountReplies, issue.ReplyCount))),
            .. issue.Arguments.Where(a => a.Replies.Length > 0).Select(a => RepliesInWords(c, a)),
            .. open.IsEmpty
                ? []
                : (string[])
                [
                    words.Fill(noReply, ("arguments", words.List(
                    [
                        .. open.Select(a => words.Fill(PhraseKey.MapArgument, ("number", a.Number), ("name", c.NameOf(a.Owner)))),
                    ]))),
                ],
            .. issue.Silent.IsEmpty ? [] : (string[])[words.Fill(PhraseKey.MapSilent, ("names", c.Names(issue.Silent)))],
        ]);
    }

    private static string RepliesInWords(ComposeContext c, MappedArgument argument) => c.Words.Fill(
        PhraseKey.MapReplies,
        ("number", argument.Number),
        ("name", c.NameOf(argument.Owner)),
        ("replies", c.Words.List(
        [
            .. argument.Replies.Select(r => c.Words.Fill(
                PhraseKey.ReplyBy, ("name", c.NameOf(r.From)), ("kind", c.Words.Of(r.Reply.Kind.Value)))),
        ])));
}
