using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>A profile of each stakeholder: who it is, its stances and arguments, and what it leaves unanswered.</summary>
internal static class Profiles
{
    // In characters: about sixty words.
    private const int MaxClaimLength = 360;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return new Block.Heading(2, Anchors.Section("profiles"), "Position profiles", ["Position profiles"])
        {
            StartsPage = true,
        };

        foreach (var block in c.Map.Parties.SelectMany(party => Profile(c, party)))
            yield return block;
    }

    private static IEnumerable<Block> Profile(ComposeContext c, int party)
    {
        var stakeholder = c.Stakeholder(party);

        yield return new Block.Heading(3, Anchors.Of(stakeholder), stakeholder.Name.Value, [stakeholder.Name.Value])
        {
            Party = party,
        };
        yield return new Block.Paragraph(ParagraphRole.Meta, [Activity(c, party)]);
        yield return new Block.Paragraph(ParagraphRole.Body, Inlines.Of(stakeholder.Summary));

        if (stakeholder.HeardThrough is { } through)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Body, [new Inline.Strong(["Heard through: "]), .. Inlines.Of(through)]);
        }

        ImmutableArray<TableRow> rows =
        [
            .. c.Map.Issues.Where(issue => Speaks(issue, party)).Select(issue => Row(c, issue, party)),
        ];
        if (rows.Length > 0)
        {
            yield return new Block.Table(
                $"What {stakeholder.Name.Value} answers and argues on each issue",
                [new(1.15, ["Issue"]), new(1.75, ["Answer"]), new(3.6, ["Arguments, with the replies to them; replies to others"])],
                rows)
            {
                HasRowHeaders = true,
            };
        }

        var owed = c.Map.Arguments.Where(a => !a.Argument.Against.IsEmpty && a.OwedBy.Contains(party)).ToArray();
        if (owed.Length == 0)
        {
            var where = c.Map.Subset is null ? "these sources" : "this part";
            yield return new Block.Paragraph(
                ParagraphRole.Silence, [$"No argument in {where} is addressed to it and left unanswered."]);
        }
        else
        {
            yield return new Block.Note(
                "Addressed to it and left unanswered in these sources",
                [new Block.ItemList([.. owed.Select(Owed)])])
            {
                Party = party,
            };
        }
    }

    private static bool Speaks(MappedIssue issue, int party) =>
        issue.Stances[party] is not null
        || issue.Arguments.Any(a => a.Owner == party || a.Replies.Any(reply => reply.From == party));

    private static string Activity(ComposeContext c, int party)
    {
        var own = c.Map.Arguments.Where(a => a.Owner == party).ToArray();
        var replies = c.Map.Arguments.SelectMany(a => a.Replies).Where(r => r.From == party).ToArray();
        var kinds = Enum.GetValues<ReplyKind>()
            .Select(kind => new { Kind = kind, Count = replies.Count(r => r.Reply.Kind.Value == kind) })
            .Where(k => k.Count > 0)
            .Select(k => $"{Terms.Verb(k.Kind)} {k.Count}");
        var detail = replies.Length == 0 ? "" : $" ({string.Join(", ", kinds)})";
        var unanswered = own.Length == 0 ? "" : $", {own.Count(a => a.HasNoReply)} without a reply";
        return $"{Terms.Capitalized(Terms.Count(own.Length, "argument", "arguments"))}{unanswered}; "
            + $"{Terms.Count(replies.Length, "reply", "replies")} to others{detail}; "
            + $"{Terms.Count(c.Stakeholder(party).Proposals.Length, "proposal", "proposals")}.";
    }

    private static TableRow Row(ComposeContext c, MappedIssue issue, int party)
    {
        ImmutableArray<MappedArgument> own = [.. issue.Arguments.Where(a => a.Owner == party)];
        return new(
        [
            [Cell([ComposeContext.IssueLink(issue.Issue)])],
            [Answer(c, issue, party)],
            [
                .. own.IsEmpty
                    ? ImmutableArray.Create<Block>(new Block.Paragraph(ParagraphRole.Silence, ["No argument of its own"]))
                    : [new Block.ItemList([.. own.Select(argument => new ListItem([Argument(c, argument)]))])],
                .. RepliesToOthers(c, issue, party),
            ],
        ])
        {
            Anchor = Anchors.Answer(c.Stakeholder(party), issue.Issue),
            Issue = issue.Issue.Id.Value,
        };
    }

    private static Block.Paragraph Answer(ComposeContext c, MappedIssue issue, int party)
    {
        if (issue.Stances[party] is not { } stance)
            return new(ParagraphRole.Silence, ["No answer in a word"]);

        var stakeholder = c.Stakeholder(party);
        var place = new CitingPlace(Anchors.Answer(stakeholder, issue.Issue), $"{stakeholder.Label.Value} on {issue.Number}");
        return Cell(
        [
            new Inline.Strong([$"{Answers.Printed(stance)}. "]),
            .. Inlines.Of(stance.Line),
            .. c.Cite(stance.Citations, place),
        ]);
    }

    private static Block.Paragraph Argument(ComposeContext c, MappedArgument argument) =>
        Cell(
        [
            $"{argument.Number} ",
            Link(argument),
            .. argument.Replies.SelectMany(IEnumerable<Inline> (reply) =>
                [" ", Exchanges.Link(c, argument, reply, [new Inline.Badge(reply.From)])]),
        ]);

    private static ImmutableArray<Block> RepliesToOthers(ComposeContext c, MappedIssue issue, int party)
    {
        ImmutableArray<Inline> links =
        [
            .. from argument in issue.Arguments
               from reply in argument.Replies
               where reply.From == party
               from inline in (Inline[])[", ", Exchanges.Link(c, argument, reply, [argument.Number])]
               select inline,
        ];
        return links.IsEmpty ? [] : [Cell([new Inline.Strong(["Replies to "]), .. links.Skip(1), "."])];
    }

    private static ImmutableArray<Block> Owed(MappedArgument argument) =>
        [Cell([new Inline.Badge(argument.Owner), $"{argument.Number} ", Link(argument)])];

    private static Inline.Reference Link(MappedArgument argument) =>
        new(Anchors.Of(argument), $"Argument {argument.Number}", Inlines.Clipped(argument.Argument.Claim, MaxClaimLength));

    private static Block.Paragraph Cell(ImmutableArray<Inline> content) => new(ParagraphRole.Cell, content);
}
