using System.Collections.Immutable;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The matrix of issues and stakeholders: an answer and a line in each cell, or silence.</summary>
internal static class PositionsAtAGlance
{
    public static IEnumerable<Block> Compose(Composition c)
    {
        yield return new Block.Heading(2, Anchors.Section("at-a-glance"), "Positions at a glance", ["Positions at a glance"])
        {
            StartsPage = true,
        };
        yield return new Block.Paragraph(
            ParagraphRole.Body,
            [
                "Each cell gives a stakeholder’s answer as these sources give it; the citations stand in its profile, the "
                + "arguments under the issue. A stakeholder that says nothing on an issue is shown as silent.",
            ]);
        yield return new Block.Table(
            "Each stakeholder’s answer on each issue",
            [
                new(1.15, ["Issue"]),
                .. Enumerable.Range(0, c.Debate.Stakeholders.Length)
                    .Select(party => new Column(1, [new Inline.Badge(party), c.NameOf(party)])),
            ],
            [.. c.Map.Issues.Select(issue => Row(issue))])
        {
            HasRowHeaders = true,
        };
    }

    private static TableRow Row(MappedIssue issue)
    {
        return new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, [Composition.IssueLink(issue.Issue)])],
            .. Enumerable.Range(0, issue.Stances.Length).Select(party => Cell(issue, party)),
        ]);
    }

    private static ImmutableArray<Block> Cell(MappedIssue issue, int party)
    {
        if (issue.Stances[party] is not { } stance)
        {
            var words = issue.Silent.Contains(party)
                ? "No statement in these sources"
                : "No answer of its own; see its replies";
            return [new Block.Paragraph(ParagraphRole.Silence, [words])];
        }

        return
        [
            new Block.Paragraph(ParagraphRole.Cell, [new Inline.Strong([stance.Answer.Value])]),
            new Block.Paragraph(ParagraphRole.Cell, Composition.Prose(stance.Line)),
        ];
    }
}
