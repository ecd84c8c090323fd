using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The argument map as figures and counts: who replies to whom, and which arguments have no reply.</summary>
internal static class WhoAnswersWhom
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        foreach (var block in InFigures(c))
            yield return block;

        yield return new Block.OnScreen([ArgumentMaps.PerIssue(c)]);
    }

    /// <summary>Who answers whom on all issues together.</summary>
    public static IEnumerable<Block> InFigures(ComposeContext c)
    {
        var arguments = c.Map.Arguments;

        yield return new Block.Heading(2, Anchors.Section("who-answers-whom"), c.Words[PhraseKey.HeadingReplies], [c.Words[PhraseKey.HeadingReplies]]);
        yield return new Block.Paragraph(
            ParagraphRole.Body,
            [
                Terms.Capitalized(c.Words.Fill(
                    PhraseKey.RepliesTotal,
                    ("arguments", c.Words.Count(PhraseKey.CountArguments, arguments.Length)),
                    ("replies", c.Words.Count(PhraseKey.CountReplies, arguments.Sum(a => a.Replies.Length))),
                    ("source", Count(AnswerStatus.BySource)),
                    ("editors", Count(AnswerStatus.ByEditors)),
                    ("open", Count(AnswerStatus.Open)))),
            ]);
        if (ArgumentMaps.Overview(c) is { } overview)
            yield return overview;
        yield return Replies(c);

        string Count(AnswerStatus status) => $"{arguments.Count(argument => argument.Status == status)}";
    }

    private static Block.Table Replies(ComposeContext c)
    {
        var parties = c.Map.Speakers.ToArray();
        return new(
            c.Words[PhraseKey.TableReplies],
            [
                new(2.2, [c.Words[PhraseKey.ColumnRepliesFrom]]),
                .. parties.Select(party => new Column(1, [c.Words[PhraseKey.ColumnTo], new Inline.Badge(party)]) { IsNumeric = true, Party = party }),
                new(1, [c.Words[PhraseKey.ColumnAll]]) { IsNumeric = true },
            ],
            [.. parties.Select(Row)])
        {
            HasRowHeaders = true,
            IsTight = true,
        };

        TableRow Row(int from)
        {
            var given = c.Map.Arguments
                .SelectMany(a => a.Replies.Where(r => r.From == from).Select(_ => a.Owner))
                .ToArray();
            return new(
            [
                [new Block.Paragraph(ParagraphRole.Cell, c.PartyLink(from))],
                .. parties.Select(to =>
                    Figure(from == to || !c.Map.ShowsReplies(from, to) ? "–" : Count(from, to, given.Count(g => g == to)))),
                Figure($"{given.Length}"),
            ])
            {
                Party = from,
            };
        }

        // On a page, a figure leads to what it counts.
        Inline Count(int from, int to, int count) => count > 0 && c.HasViews
            ? new Inline.Reference(Anchors.Replies(c.Stakeholder(from), c.Stakeholder(to)), c.Words.Fill(PhraseKey.RepliesWay, ("name", c.NameOf(from)), ("other", c.NameOf(to))), [$"{count}"])
            : $"{count}";
    }

    private static ImmutableArray<Block> Figure(Inline figure) => [new Block.Paragraph(ParagraphRole.Cell, [figure])];
}
