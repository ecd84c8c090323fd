using System.Collections.Immutable;
using Briefing.Map;
using Briefing.Model;

namespace Briefing.Compose.Sections;

/// <summary>One page a stakeholder: who it is, what it argues, and what it leaves unanswered.</summary>
internal static class Profiles
{
    public static IEnumerable<Block> Compose(Composition c)
    {
        yield return new Block.Heading(2, Anchors.Section("profiles"), "Position profiles", ["Position profiles"])
        {
            StartsPage = true,
        };

        for (var party = 0; party < c.Debate.Stakeholders.Length; party++)
        {
            foreach (var block in Profile(c, party))
                yield return block;
        }
    }

    private static IEnumerable<Block> Profile(Composition c, int party)
    {
        var stakeholder = c.Stakeholder(party);
        var own = c.Map.Arguments.Where(a => a.Owner == party).ToArray();
        var owed = c.Map.Arguments.Where(a => a.OwedBy.Contains(party)).ToArray();

        yield return new Block.Heading(3, Anchors.Of(stakeholder), stakeholder.Name.Value, [stakeholder.Name.Value])
        {
            Party = party,
            // The first stands under the heading of the section.
            StartsPage = party > 0,
        };
        yield return new Block.Paragraph(ParagraphRole.Body, Composition.Prose(stakeholder.Summary));

        if (stakeholder.HeardThrough is { } through)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Body, [new Inline.Strong(["Heard through: "]), .. Composition.Prose(through)]);
        }

        yield return new Block.Paragraph(ParagraphRole.Meta, [Activity(c, party, own)]);

        if (own.Length > 0)
            yield return Arguments(c, own);

        if (owed.Length > 0)
        {
            yield return new Block.Note(
                "Left unanswered in these sources",
                [new Block.BulletList([.. owed.Select(argument => Owed(argument))])])
            {
                Party = party,
            };
        }
    }

    private static string Activity(Composition c, int party, MappedArgument[] own)
    {
        var replies = c.Map.Arguments.SelectMany(a => a.Replies).Where(r => r.From == party).ToArray();
        var kinds = Enum.GetValues<ReplyKind>()
            .Select(kind => (kind, count: replies.Count(r => r.Reply.Kind.Value == kind)))
            .Where(k => k.count > 0)
            .Select(k => $"{Wording.Verb(k.kind)} {k.count}");
        var detail = replies.Length == 0 ? "" : $" ({string.Join(", ", kinds)})";
        return $"{Wording.Capitalized(Wording.Count(own.Length, "argument", "arguments"))}, "
            + $"{own.Count(a => a.IsUnanswered)} of them without a reply; "
            + $"{Wording.Count(replies.Length, "reply", "replies")} to others{detail}; "
            + $"{Wording.Count(c.Stakeholder(party).Proposals.Length, "proposal", "proposals")}.";
    }

    private static Block.Table Arguments(Composition c, MappedArgument[] own)
    {
        var issues = c.Debate.Issues.ToDictionary(i => i.Id.Value, StringComparer.Ordinal);
        return new(
            "Its arguments and who replies to them",
            [new(1.2, ["Issue"]), new(3.6, ["Argument"]), new(1.2, ["Replies from"])],
            [.. own.GroupBy(a => a.Argument.Issue.Value).SelectMany(group => group.Select((a, i) => Row(issues[group.Key], a, i == 0)))])
        {
            HasRowHeaders = true,
        };

        TableRow Row(Issue issue, MappedArgument argument, bool isFirst) =>
            new(
            [
                isFirst ? [Cell([issue.Short?.Value ?? issue.Question.Value])] : [],
                [Cell([Link(argument)])],
                [
                    argument.IsUnanswered
                        ? new Block.Paragraph(ParagraphRole.Silence, ["No reply"])
                        : Cell([.. argument.Replies.Select(r => r.From).Distinct()
                            .SelectMany(IEnumerable<Inline> (from) => [new Inline.Badge(from), " "])]),
                ],
            ]);
    }

    private static ImmutableArray<Block> Owed(MappedArgument argument) =>
        [Cell([new Inline.Badge(argument.Owner), Link(argument)])];

    private static Inline.Reference Link(MappedArgument argument) =>
        new(Anchors.Of(argument), $"Argument {argument.Reference}", Composition.Prose(argument.Argument.Claim));

    private static Block.Paragraph Cell(ImmutableArray<Inline> content) => new(ParagraphRole.Cell, content);
}
