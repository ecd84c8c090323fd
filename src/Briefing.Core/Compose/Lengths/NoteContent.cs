using Briefing.Compose.Sections;
using Briefing.Map;
using Briefing.Map.Clashes;

namespace Briefing.Compose.Lengths;

/// <summary>What a note tells: its clashes, and the questions of its grid, both in the order of their numbers.</summary>
internal sealed record NoteContent(ImmutableArray<Clash> Clashes, ImmutableArray<MappedIssue> Issues)
{
    public static NoteContent Of(ComposeContext c, NoteSize size)
    {
        ImmutableArray<Clash> ranked =
            [.. c.Choice.OfNote.Order(Comparer<Clash>.Create((one, other) => ClashRank.Compare(one.Rank, other.Rank)))];
        ImmutableArray<Clash> chosen = WithOpen(
            [.. ranked.Take(size.Clashes).OrderBy(clash => clash.Issue.Number).Select(clash => Shortened(clash, size))], size.Open);

        // Those of the clashes, then those that most sides answer.
        ImmutableArray<MappedIssue> issues =
        [
            .. ranked.Select(clash => clash.Issue)
                .Concat(c.Map.Issues.Where(Answers.IsGiven).OrderByDescending(issue => issue.Stances.Count(stance => stance is not null)))
                .DistinctBy(issue => issue.Number)
                .Take(size.Questions)
                .OrderBy(issue => issue.Number),
        ];
        return new(chosen, issues);
    }

    /// <summary>Says in some of the clashes what is left open: first in those where both sides leave something open.</summary>
    private static ImmutableArray<Clash> WithOpen(ImmutableArray<Clash> clashes, int count)
    {
        var open = clashes
            .OrderByDescending(clash => ClashPairs.IsOpen(clash.Left) && ClashPairs.IsOpen(clash.Right))
            .Take(count)
            .ToHashSet();
        return
        [
            .. clashes.Select(clash => open.Contains(clash)
                ? clash
                : clash with { Left = ClashPairs.Closed(clash.Left), Right = ClashPairs.Closed(clash.Right) }),
        ];
    }

    /// <summary>The first argument of a side, what some sides answer, and one thing that each leaves open.</summary>
    private static Clash Shortened(Clash clash, NoteSize size)
    {
        ImmutableArray<ClashStatement> left = [.. clash.Left.DistinctBy(said => said.Party).Take(size.Answers)];
        ImmutableArray<ClashStatement> right =
        [
            .. clash.Right.GroupBy(said => said.Party)
                .Take(size.Answers)
                .SelectMany((own, i) => own.Take(i == 0 ? size.Statements : 1)),
        ];
        var answers = Answering(Owing(right, left, clash.Right), left);

        // Of two that answer each other, only the second is said to answer: the first is read before it.
        return clash with
        {
            Left = Answering(Owing(left, right, clash.Left), [.. answers.Where(one => one.Reply is null)]),
            Right = answers,
        };
    }

    /// <summary>Without the kind of an answer to something that is not printed.</summary>
    private static ImmutableArray<ClashStatement> Answering(ImmutableArray<ClashStatement> column, ImmutableArray<ClashStatement> other)
    {
        var said = other.Select(one => one.Argument?.Reference).ToHashSet();
        return
        [
            .. column.Select(one => one is { Argument: not null, Reply: { } reply } && !said.Contains(reply.Reply.To.Value)
                ? one with { Reply = null }
                : one),
        ];
    }

    /// <summary>What the statements of the whole column owe, as far as the other column still says it.</summary>
    private static ImmutableArray<ClashStatement> Owing(
        ImmutableArray<ClashStatement> column, ImmutableArray<ClashStatement> other, ImmutableArray<ClashStatement> whole)
    {
        // The author's words for what is open say by themselves what it is about.
        var said = other.Select(one => one.Argument?.Reference).ToHashSet();
        return
        [
            .. column.Select((one, i) => one with
            {
                Owes = column.Skip(i + 1).Any(later => later.Party == one.Party)
                    ? []
                    :
                    [
                        .. whole.Where(w => w.Party == one.Party)
                            .SelectMany(w => w.Owes)
                            .Where(a => a.Argument.Open is not null || said.Contains(a.Reference))
                            .OrderBy(a => a.Argument.Open is null)
                            .Take(1),
                    ],
            }),
        ];
    }
}
