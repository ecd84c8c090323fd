using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Map.Clashes;
using Briefing.Phrases;

namespace Briefing.Compose.Views;

/// <summary>Each question: the answers of the sides, all arguments with their replies, and the map of them.</summary>
internal static class IssueViews
{
    // More are folded.
    private const int MaxRows = 8;
    private const int MaxAlone = 4;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        var main = c.Choice.OfBriefing.ToLookup(clash => clash.Issue.Number);
        return IssueGroups.Compose(c, issue => Issue(c, issue, main[issue.Number]));
    }

    private static IEnumerable<Block> Issue(ComposeContext c, MappedIssue mapped, IEnumerable<Clash> clashes)
    {
        var issue = mapped.Issue;
        yield return IssuePages.Heading(mapped);
        yield return new Block.Paragraph(ParagraphRole.Meta, [RecordIssues.Facts(c, mapped)]);

        ImmutableArray<Block> background = RecordIssues.Background(c, mapped) is { } given ? [given] : [];
        ImmutableArray<Block> shared = [.. issue.CommonGround.Select(ground => IssuePages.Shared(c, ground, mapped.Number))];
        if (!background.IsEmpty && !shared.IsEmpty)
            yield return new Block.ColumnSet([new(IssuePages.BackgroundShare, background), new(1, shared)]);
        else
        {
            foreach (var block in background.AddRange(shared))
                yield return block;
        }

        yield return Answers(c, mapped);
        foreach (var block in Exchanges(c, mapped, clashes))
            yield return block;

        if (mapped.ReplyCount > 0)
            yield return new Block.Fold(c.Words[PhraseKey.HeadingMap], Length.Record, [ArgumentMaps.Of(c, mapped)]) { Anchor = $"{Anchors.Of(issue)}/map" };
    }

    /// <summary>What each side answers, in a sentence.</summary>
    private static Block.Strip Answers(ComposeContext c, MappedIssue issue) => new(
        c.Words[PhraseKey.StripAnswers],
        [
            .. c.Map.Parties.Select(party => AnswerStrip.Cell(
                c, issue, party, issue.Stances[party] is null ? StanceCells.Of(c, issue, party) : RecordIssues.AnswerOf(c, issue, party))),
        ]);

    private static IEnumerable<Block> Exchanges(ComposeContext c, MappedIssue issue, IEnumerable<Clash> clashes)
    {
        var (rows, also, alone) = WithDepths(c, clashes, IssueExchanges.Of(c, issue));
        if (rows.Length > 0)
        {
            yield return IssuePages.Subheading(issue.Issue, "exchanges", c.Words[PhraseKey.HeadingExchanges]) with
            {
                Depth = rows.Min(row => row.Depth),
            };
            yield return new Block.Pairs(c.Words[PhraseKey.HeadingExchanges], [.. rows.Take(MaxRows)]);
        }

        if (rows.Length > MaxRows)
        {
            var more = rows.Length - MaxRows;
            yield return new Block.Fold(
                Terms.Capitalized(c.Words.Count(PhraseKey.MoreExchanges, more)),
                Length.Record,
                [new Block.Pairs(c.Words[PhraseKey.HeadingExchanges], rows[MaxRows..])]);
        }

        if (also.Length > 0)
            yield return new Block.Paragraph(ParagraphRole.Short, also);

        if (issue.Arguments.Any(argument => argument.Replies.Any(reply => reply.Reply.Basis.Value == Basis.Juxtaposed)))
            yield return new Block.Paragraph(ParagraphRole.Meta, [c.Words.PairedByEditors()]);

        if (alone.IsEmpty)
            yield break;

        yield return IssuePages.Subheading(
            issue.Issue, "open", c.Words[rows.IsEmpty ? PhraseKey.HeadingOpen : PhraseKey.HeadingOpenToo]) with
        {
            Depth = alone.Min(statement => statement.Depth),
        };
        var shown = Math.Max(MaxAlone, alone.Count(statement => statement.Depth != Length.Record));
        yield return new Block.StatementFlow(2, [.. alone.Take(shown)]);
        if (alone.Length > shown)
        {
            var more = alone.Length - shown;
            yield return new Block.Fold(
                Terms.Capitalized(c.Words.Count(PhraseKey.MoreArguments, more)),
                Length.Record,
                [new Block.StatementFlow(2, alone[shown..])]);
        }
    }

    /// <summary>A briefing prints the main clashes, and one argument of each side that is in none.</summary>
    private static IssueExchanges WithDepths(ComposeContext c, IEnumerable<Clash> clashes, IssueExchanges all)
    {
        var main = clashes
            .SelectMany(clash => clash.Statements)
            .Select(said => said.Argument is { } argument ? Anchors.Of(argument) : Anchors.Reply(c.Stakeholder(said.Party), said.Reply!))
            .ToHashSet();
        var heard = new HashSet<int>();
        ImmutableArray<Pair> rows = [.. all.Rows.Select(row => row with { Depth = DepthOf(row.Left.Concat(row.Right).Any(IsMain)) })];
        return all with
        {
            Rows = rows,
            Alone =
            [
                .. all.Alone.Select(statement => statement with { Depth = DepthOf(IsMain(statement) || heard.Add(statement.Party)) })
                    .OrderBy(statement => statement.Depth),
            ],
        };

        bool IsMain(Statement statement)
        {
            if (statement.Anchor is null || !main.Contains(statement.Anchor))
                return false;

            heard.Add(statement.Party);
            return true;
        }
    }

    private static Length DepthOf(bool isMain) => isMain ? Length.Briefing : Length.Record;
}
