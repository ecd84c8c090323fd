using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Every event, with the readings of the sides and what the sources tell differently.</summary>
internal static class RecordTimeline
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Events.IsEmpty)
            yield break;

        yield return MajorSection.Heading("timeline", c.Words[PhraseKey.HeadingTimeline]);
        yield return new Block.TimelineList(
            c.Words[PhraseKey.TimelineAll], MainTimeline.WithDivide(c, InOrder(c.Debate.Events).Select(e => Entry(c, e))));
    }

    /// <summary>Chronological; events of the same date stay in file order.</summary>
    public static ImmutableArray<Event> InOrder(ImmutableArray<Event> events) =>
        [.. events.OrderBy(e => e.Date.Value.First).ThenBy(e => e.Date.Value.Last)];

    private static TimelineEntry Entry(ComposeContext c, Event happened)
    {
        var number = c.DerivedAnchors.NumberOf(happened.Text);
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(happened.Text), c.Words.Fill(PhraseKey.AtEvent, ("number", $"{number}")));
        var notes = c.Notes.Add(
            c.Words.Date(happened.Date.Value),
            place.Anchor,
            [
                .. EndnoteContent.Quotations(c, [.. happened.Citations, .. happened.Readings.SelectMany(r => r.Citations)]),
                .. EndnoteContent.Outside(c, happened.Outside),
            ]);
        return new(
            c.Words.Date(happened.Date.Value),
            happened.Date.Value.First,
            [
                .. Inlines.Of(happened.Text),
                .. c.CiteShort(happened.Citations, place),
                .. happened.Readings.SelectMany(IEnumerable<Inline> (reading) => [c.SpaceAfter(happened.Citations), .. RecordReadings.Reading(c, reading, place)]),
                .. happened.Conflict is { } conflict
                    ? [c.SpaceAfter(happened.Citations), c.Words.Labelled(PhraseKey.SourcesDiffer), .. Inlines.Of(conflict)]
                    : ImmutableArray<Inline>.Empty,
                .. notes,
            ])
        {
            Anchor = place.Anchor,
            IsDisputed = happened.Conflict is not null,
            Depth = c.Main.Events.Contains(happened) ? Length.Note : Length.Record,
        };
    }
}
