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
        yield return new Block.Paragraph(ParagraphRole.Meta, Parties(c));

        if (debate.KeyPoints.Length > 0)
        {
            yield return new Block.Note(
                "Key points",
                [new Block.BulletList([.. debate.KeyPoints.Select((point, i) => KeyPoint(c, point, i + 1))])]);
        }

        yield return new Block.Note("In this briefing", [new Block.Contents()]) { IsPlain = true };
    }

    private static ImmutableArray<Block> KeyPoint(Composition c, KeyPoint point, int number)
    {
        var place = new CitingPlace(Anchors.Title, $"key point {number}");
        return [new Block.Paragraph(ParagraphRole.KeyPoint, [.. Composition.Prose(point.Text), .. c.Cite(point.Citations, place)])];
    }

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
        var without = undated == 0 ? "" : $"{(span.Length == 0 ? "," : " and")} {undated} undated";
        return $"{count}{span}{without}{Sides(debate)}.";
    }

    private static string Span(PartialDate first, PartialDate last) =>
        first == last ? $" of {first.Display}" : $" from {first.Display} to {last.Display}";

    private static string Sides(Debate debate)
    {
        if (debate.Watershed is not { } watershed)
            return "";

        var before = debate.Sources.Count(s => s.StampAgainst(watershed) == Stamp.Before);
        var after = debate.Sources.Count(s => s.StampAgainst(watershed) == Stamp.After);
        return $"; {before} written before {watershed.Name.Value}, {after} after it";
    }
}
