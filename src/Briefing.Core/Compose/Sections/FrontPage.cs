using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The one page for a reader in a hurry: title, question, key points, contents.</summary>
internal static class FrontPage
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        var debate = c.Debate;
        yield return Masthead.Of(c, Length.Record);

        yield return new Block.Paragraph(ParagraphRole.Meta, [$"As of {debate.AsOf.Value.Display}. {SourcesSpan(c.Map)}"]);
        if (debate.Stakeholders.Any(s => s.InBrief is not null))
            yield return InBrief(c);
        if (c.Map.Speakers.Any(party => c.Stakeholder(party).InBrief is null))
            yield return new Block.Paragraph(ParagraphRole.Meta, Parties(c));

        if (debate.KeyPoints.Length > 0)
        {
            yield return new Block.Note(
                "Key points",
                [new Block.ItemList([.. debate.KeyPoints.Select(point => KeyPoint(c, point))])]);
        }

        if (c.Map.Subset is { } selected)
        {
            yield return new Block.Note(
                "A part of the whole",
                [new Block.Paragraph(ParagraphRole.Cell, [string.Join(' ', SubsetWording.Sentences(selected, c.Map))])]);
        }

        yield return new Block.Note("In this briefing", [new Block.Contents()]) { IsPlain = true };
    }

    private static ListItem KeyPoint(ComposeContext c, KeyPoint point)
    {
        var number = c.DerivedAnchors.NumberOf(point.Text);
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(point.Text), $"key point {number}");
        return new(
        [
            new Block.Paragraph(
                ParagraphRole.KeyPoint, [.. Inlines.Of(point.Text), .. c.Cite(point.Citations, place)])
            {
                Anchor = place.Anchor,
            },
        ])
        {
            Number = number,
        };
    }

    /// <summary>The stakeholders and their positions in one sentence each.</summary>
    private static Block.Table InBrief(ComposeContext c) =>
        new(
            "Each stakeholder’s position in brief",
            [new(1, ["Who speaks"]), new(3.4, ["In brief"])],
            [
                .. c.Map.Parties.Select(party => new TableRow(
                [
                    [new Block.Paragraph(ParagraphRole.Cell, c.PartyLink(party))],
                    [Brief(c, c.Stakeholder(party))],
                ])
                {
                    Anchor = Anchors.InBrief(c.Stakeholder(party)),
                    Party = party,
                }),
            ])
        {
            HasRowHeaders = true,
            IsTight = true,
        };

    private static Block.Paragraph Brief(ComposeContext c, Stakeholder stakeholder) =>
        stakeholder.InBrief is { } brief
            ? new(
                ParagraphRole.Cell,
                [
                    .. Inlines.Of(brief.Text),
                    .. c.Cite(brief.Citations, new(Anchors.InBrief(stakeholder), $"{stakeholder.Name.Value} in brief")),
                ])
            : new(ParagraphRole.Silence, ["See its profile"]);

    private static ImmutableArray<Inline> Parties(ComposeContext c) =>
    [
        .. c.Map.Speakers.SelectMany(IEnumerable<Inline> (party, i) =>
        {
            // No break inside a name with its marker; lines break between stakeholders.
            var link = c.PartyLink(party, c.NameOf(party).Replace(' ', '\u00a0'));
            return i == 0 ? link : ["   ", .. link];
        }),
    ];

    private static string SourcesSpan(DebateMap map)
    {
        var debate = map.Debate;
        var all = map.Whole.Debate.Sources.Length;
        var count = debate.Sources.Length == all
            ? Terms.Capitalized(Terms.Count(all, "source", "sources"))
            : $"{debate.Sources.Length} of {all} sources";
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
