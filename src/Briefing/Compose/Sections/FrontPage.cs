using System.Collections.Immutable;
using Briefing.Map;
using Briefing.Model;

namespace Briefing.Compose.Sections;

/// <summary>What a reader in a hurry needs no other page after: title, question, key points, contents.</summary>
internal static class FrontPage
{
    public static string Subject(DebateMap map) =>
        $"A briefing of {Wording.Count(map.Debate.Stakeholders.Length, "stakeholder", "stakeholders")} on "
        + $"{Wording.Count(map.Issues.Length, "issue", "issues")}, as of {map.Debate.AsOf.Value.Display}";

    public static IEnumerable<Block> Compose(Composition c)
    {
        var debate = c.Debate;
        yield return new Block.Heading(1, Anchors.Title, debate.Title.Value, [debate.Title.Value]) { InContents = false };

        if (debate.Question is { } question)
            yield return new Block.Paragraph(ParagraphRole.Lead, [question.Value]);

        yield return new Block.Paragraph(ParagraphRole.Meta, [$"As of {debate.AsOf.Value.Display}. {SourcesSpan(debate)}"]);
        if (debate.Stakeholders.Any(s => s.InBrief is not null))
            yield return InBrief(c);
        else
            yield return new Block.Paragraph(ParagraphRole.Meta, Parties(c));

        if (debate.KeyPoints.Length > 0)
        {
            yield return new Block.Note(
                "Key points",
                [new Block.ItemList([.. debate.KeyPoints.Select((point, i) => KeyPoint(c, point, i + 1))]) { IsNumbered = true }]);
        }

        yield return new Block.Note("In this briefing", [new Block.Contents()]) { IsPlain = true };
    }

    private static ImmutableArray<Block> KeyPoint(Composition c, KeyPoint point, int number)
    {
        var place = new CitingPlace(Anchors.Title, $"key point {number}");
        return [new Block.Paragraph(ParagraphRole.KeyPoint, [.. Composition.Prose(point.Text), .. c.Cite(point.Citations, place)])];
    }

    /// <summary>Who speaks, and what each holds in a sentence.</summary>
    private static Block.Table InBrief(Composition c) =>
        new(
            "Each stakeholder’s position in brief",
            [new(1, ["Who speaks"]), new(3.4, ["In brief"])],
            [
                .. c.Debate.Stakeholders.Select((stakeholder, party) => new TableRow(
                [
                    [new Block.Paragraph(ParagraphRole.Cell, c.PartyLink(party))],
                    [Brief(c, stakeholder)],
                ])),
            ])
        {
            HasRowHeaders = true,
        };

    private static Block.Paragraph Brief(Composition c, Stakeholder stakeholder) =>
        stakeholder.InBrief is { } brief
            ? new(
                ParagraphRole.Cell,
                [
                    .. Composition.Prose(brief.Text),
                    .. c.Cite(brief.Citations, new(Anchors.Title, $"{stakeholder.Name.Value} in brief")),
                ])
            : new(ParagraphRole.Silence, ["See its profile"]);

    private static ImmutableArray<Inline> Parties(Composition c) =>
    [
        .. Enumerable.Range(0, c.Debate.Stakeholders.Length).SelectMany(IEnumerable<Inline> (party) =>
        {
            // A name stays in one piece with its marker; the line ends between two stakeholders.
            var name = c.NameOf(party).Replace(' ', '\u00a0');
            var link = new Inline.Reference(Anchors.Of(c.Stakeholder(party)), $"Profile of {c.NameOf(party)}", [name]);
            return party == 0 ? [new Inline.Badge(party), link] : ["   ", new Inline.Badge(party), link];
        }),
    ];

    private static string SourcesSpan(Debate debate)
    {
        var count = Wording.Capitalized(Wording.Count(debate.Sources.Length, "source", "sources"));
        var dates = debate.Sources.Select(s => s.Dated).OfType<PartialDate>().ToArray();
        var undated = debate.Sources.Length - dates.Length;
        var span = dates.Length == 0 ? "" : Span(dates.MinBy(d => d.First)!, dates.MaxBy(d => d.Last)!);
        var dated = undated == 0 ? span : dates.Length == 0 ? ", undated" : $"{span} ({undated} undated)";
        return $"{count}{dated}{Sides(debate)}.";
    }

    private static string Span(PartialDate first, PartialDate last) =>
        first == last ? $" of {first.Display}" : $" from {first.Display} to {last.Display}";

    private static string Sides(Debate debate)
    {
        if (debate.Watershed is not { } watershed)
            return "";

        var before = debate.Sources.Count(s => s.StampAgainst(watershed) == Stamp.Before);
        var after = debate.Sources.Count(s => s.StampAgainst(watershed) == Stamp.After);
        return $"; {before} before {watershed.Name.Value}, {after} after";
    }
}
