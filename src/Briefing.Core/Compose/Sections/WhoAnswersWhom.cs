using Briefing.Compose.Wordings;
using Briefing.Map;

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

        yield return new Block.Heading(2, Anchors.Section("who-answers-whom"), "Who answers whom", ["Who answers whom"]);
        yield return new Block.Paragraph(
            ParagraphRole.Body,
            [
                $"{Terms.Capitalized(Terms.Count(arguments.Length, "argument", "arguments"))} and "
                + $"{Terms.Count(arguments.Sum(a => a.Replies.Length), "reply", "replies")}. {Answered(arguments)} "
                + "A reply answers one argument of another stakeholder.",
            ]);
        if (ArgumentMaps.Overview(c) is { } overview)
            yield return overview;
        yield return Replies(c);
    }

    /// <summary>"Answered by a text itself: 20; only as the editors pair them: 17; not answered: 98."</summary>
    private static string Answered(ImmutableArray<MappedArgument> arguments)
    {
        return $"Answered by a text itself: {Count(AnswerStatus.BySource)}; only as the editors pair them: "
            + $"{Count(AnswerStatus.ByEditors)}; not answered: {Count(AnswerStatus.Open)}.";

        int Count(AnswerStatus status) => arguments.Count(argument => argument.Status == status);
    }

    private static Block.Table Replies(ComposeContext c)
    {
        var parties = c.Map.Speakers.ToArray();
        return new(
            "Replies from each stakeholder, by whose argument they answer",
            [
                new(2.2, ["Replies from"]),
                .. parties.Select(party => new Column(1, ["to ", new Inline.Badge(party)]) { IsNumeric = true, Party = party }),
                new(1, ["All"]) { IsNumeric = true },
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
            ? new Inline.Reference(Anchors.Replies(c.Stakeholder(from), c.Stakeholder(to)), $"{c.NameOf(from)} to {c.NameOf(to)}", [$"{count}"])
            : $"{count}";
    }

    private static ImmutableArray<Block> Figure(Inline figure) => [new Block.Paragraph(ParagraphRole.Cell, [figure])];
}
