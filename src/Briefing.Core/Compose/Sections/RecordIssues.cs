using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Each issue of a record: every argument with its replies beside it, each printed once.</summary>
internal static class RecordIssues
{
    public static IEnumerable<Block> Compose(ComposeContext c) => IssueGroups.Compose(c, issue => Issue(c, issue));

    private static IEnumerable<Block> Issue(ComposeContext c, MappedIssue mapped)
    {
        var issue = mapped.Issue;
        yield return IssuePages.Heading(mapped);
        yield return new Block.Paragraph(ParagraphRole.Meta, [Facts(c, mapped)]);

        ImmutableArray<Block> background =
        [
            .. Background(c, mapped) is { } given ? ImmutableArray.Create<Block>(given) : [],
            .. issue.CommonGround.Select(ground => IssuePages.Shared(c, ground, mapped.Number)),
        ];
        ImmutableArray<Block> answers =
        [
            .. c.Map.Parties.Where(party => mapped.Stances[party] is not null).Select(party => Answer(c, mapped, party)),
        ];
        if (!background.IsEmpty && !answers.IsEmpty)
            yield return new Block.ColumnSet([new(1, background), new(1, answers)]);
        else if (!background.IsEmpty || !answers.IsEmpty)
            yield return new Block.Flow(2, [.. background, .. answers]);

        foreach (var block in Exchanges(c, mapped))
            yield return block;
    }

    public static string Facts(ComposeContext c, MappedIssue issue) =>
        c.Words.Sentences(
        [
            c.Words.Fill(
                PhraseKey.IssueFacts,
                ("kind", issue.Issue.Kind.Given() is { } kind ? c.Words.Of(kind) : Placeholder.Word),
                ("arguments", Terms.Capitalized(c.Words.Count(PhraseKey.CountArguments, issue.Arguments.Length))),
                ("source", $"{issue.Arguments.Count(a => a.Status == AnswerStatus.BySource)}"),
                ("editors", $"{issue.Arguments.Count(a => a.Status == AnswerStatus.ByEditors)}"),
                ("open", $"{issue.UnansweredCount}")),
            .. issue.Silent.IsEmpty ? [] : (string[])[c.Words.Fill(PhraseKey.IssueSilent, ("names", c.Names(issue.Silent)))],
        ]);

    /// <summary>The background of an issue; <c>null</c> if it has none.</summary>
    public static Block.Paragraph? Background(ComposeContext c, MappedIssue mapped)
    {
        var issue = mapped.Issue;
        var place = new CitingPlace(Anchors.Of(issue), c.Words.Fill(PhraseKey.AtQuestion, ("number", $"{mapped.Number}")));
        return issue.Background is not { } given
            ? null
            : new(
                ParagraphRole.Body,
                [
                    .. Inlines.Of(given),
                    .. c.CiteShort(issue.Citations, place),
                    .. c.Notes.Add($"{mapped.Number}", Anchors.Of(issue), [.. EndnoteContent.Quotations(c, issue.Citations)]),
                ]);
    }

    /// <summary>What a side answers, which it does: in a word and in a line.</summary>
    public static ImmutableArray<Inline> AnswerOf(ComposeContext c, MappedIssue issue, int party)
    {
        var stance = issue.Stances[party]!;
        var anchor = Anchors.Answer(c.Stakeholder(party), issue.Issue);
        var label = c.Words.Fill(PhraseKey.AtAnswer, ("name", c.ShortNameOf(party)), ("number", $"{issue.Number}"));
        return
        [
            c.Words.HeadedInBold(Answers.Printed(stance)),
            .. Inlines.Of(stance.Line),
            .. c.CiteShort(stance.Citations, new(anchor, label)),
            .. c.Notes.Add(label, anchor, [.. EndnoteContent.Quotations(c, stance.Citations)]),
        ];
    }

    private static Block.Paragraph Answer(ComposeContext c, MappedIssue issue, int party) =>
        new(ParagraphRole.Short, [new Inline.PartyName(party, c.ShortNameOf(party)), "  ", .. AnswerOf(c, issue, party)])
        {
            Anchor = Anchors.Answer(c.Stakeholder(party), issue.Issue),
        };

    /// <summary>Arguments with replies as pairs, then those without.</summary>
    private static IEnumerable<Block> Exchanges(ComposeContext c, MappedIssue issue)
    {
        var (rows, also, alone) = IssueExchanges.Of(c, issue);
        if (rows.Length > 0)
            yield return IssueExchanges.Pairs(c, issue, rows);

        if (also.Length > 0)
            yield return new Block.Paragraph(ParagraphRole.Short, also);

        if (alone.Length > 0)
        {
            yield return IssuePages.Subheading(issue.Issue, "open", c.Words[PhraseKey.HeadingOpen]);
            yield return new Block.StatementFlow(2, alone);
        }
    }
}
