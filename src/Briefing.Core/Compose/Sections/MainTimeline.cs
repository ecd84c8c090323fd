using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The main events along an axis.</summary>
internal static class MainTimeline
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Events.IsEmpty)
            yield break;

        var events = c.Main.Events;
        yield return MajorSection.Heading("timeline", c.Words[PhraseKey.HeadingTimeline]);
        yield return new Block.TimelineList(c.Words[PhraseKey.TimelineMain], WithDivide(c, events.Select(e => Entry(c, e))));
        foreach (var block in MajorSection.LeftOut(c, c.Debate.Events.Length - events.Length, PhraseKey.MoreEvents))
            yield return block;
    }

    /// <summary>Entries in order of time, with the event that divides the sources.</summary>
    public static ImmutableArray<TimelineEntry> WithDivide(ComposeContext c, IEnumerable<TimelineEntry> entries)
    {
        if (c.Debate.Watershed is not { } watershed)
            return [.. entries];

        var all = entries.ToImmutableArray();
        var anchors = c.Debate.Events.Where(happened => Is(watershed, happened)).Select(happened => c.DerivedAnchors.AnchorOf(happened.Text)).ToList();
        return all.FirstOrDefault(entry => entry.Anchor is { } anchor && anchors.Contains(anchor)) is { } same
            ? all.Replace(same, same with { IsWatershed = true, Depth = Length.Note })
            : [.. all.Append(Divide(c, watershed)).OrderBy(entry => entry.First).ThenBy(entry => !entry.IsWatershed)];
    }

    /// <summary>Whether an event is the one that divides the sources: it has its day, and tells of it in the same words.</summary>
    private static bool Is(Watershed watershed, Event happened)
    {
        return happened.Date.Value.Display == watershed.Date.Value.Display && Stems(watershed.Name.Value).Overlaps(Stems(happened.Text.Plain));

        static HashSet<string> Stems(string text) =>
            [.. text.ToLowerInvariant().Split(' ').Select(word => word.Trim('.', ',', ';', ':')).Where(word => word.Length > 3).Select(word => word[..4])];
    }

    private static TimelineEntry Entry(ComposeContext c, Event happened)
    {
        var anchor = c.DerivedAnchors.AnchorOf(happened.Text);
        var place = new CitingPlace(anchor, c.Words.Fill(PhraseKey.AtEvent, ("number", $"{c.DerivedAnchors.NumberOf(happened.Text)}")));
        return new(
            c.Words.Date(happened.Date.Value),
            happened.Date.Value.First,
            [
                .. Inlines.Of(happened.Text),
                .. happened.Conflict is null ? [] : ImmutableArray.Create<Inline>(new Inline.Quiet([c.Words.InBrackets(PhraseKey.Disputed)])),
                .. c.CiteShort(happened.Citations, place),
            ])
        {
            Anchor = anchor,
            IsDisputed = happened.Conflict is not null,
        };
    }

    private static TimelineEntry Divide(ComposeContext c, Watershed watershed) =>
        new(c.Words.Date(watershed), watershed.Date.Value.First, [Terms.Capitalized(watershed.Name.Value)])
        {
            IsWatershed = true,
        };
}
