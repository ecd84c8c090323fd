using Briefing.Compose.Wordings;
using Briefing.Map.Clashes;

namespace Briefing.Compose.Sections;

/// <summary>The sources with everything known of them, the method, the balance and the imprint.</summary>
internal static class RecordSources
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return MajorSection.Heading("sources", "Sources and method");
        yield return new Block.Flow(
            2,
            [
                .. c.Debate.Sources.SelectMany(source => Source(c, source)),
                .. c.HasViews ? (Block[])[new Block.Heading(3, Anchors.Section("method"), "Method", ["Method"]) { InContents = false }] : [],
                .. Method(c),
                .. ImprintLines.Compose(c),
            ]);
        foreach (var block in Balance.Compose(c))
            yield return block;
    }

    private static IEnumerable<Block> Source(ComposeContext c, Source source)
    {
        // On a screen each stands in a line of its own, to be found at a glance.
        ImmutableArray<Inline>[] remarks = [.. Remarks(c, source)];
        yield return new Block.Paragraph(
            ParagraphRole.Short, [.. SourceLines.Of(c, source), .. c.HasViews ? [] : remarks.SelectMany(remark => remark.Insert(0, " "))])
        {
            Anchor = Anchors.Of(source),
        };
        if (c.HasViews)
        {
            foreach (var remark in remarks)
                yield return new Block.Paragraph(ParagraphRole.Detail, remark);
        }

        if (!c.HasViews)
            yield return new Block.OnScreen(BackReferences.Of(c, source));
        else if (c.Ledger.Of(source).Count > 0)
            yield return new Block.Fold($"{source.Label.Value}: where it is cited", Length.Record, [BackReferences.ByPlace(c, source)]);
    }

    private static IEnumerable<ImmutableArray<Inline>> Remarks(ComposeContext c, Source source)
    {
        if (source.Reliability is { } grade)
            yield return [$"Reliability {grade.Value} (Admiralty scale)."];
        if (source.Describes.Length > 0)
            yield return [$"Who speaks in it: {Speakers(c, source)}."];
        if (source.Outside is { } outside)
            yield return [$"In square brackets: {outside.From.Value}."];

        foreach (var (label, text) in ((string, Prose?)[])
            [("What dates it", source.StampNote), ("Reason for the grade", source.ReliabilityNote), ("Note", source.Note)])
        {
            if (text is not null)
                yield return [new Inline.Strong([$"{label}: "]), .. Inlines.Of(text)];
        }
    }

    private static string Speakers(ComposeContext c, Source source) => Terms.List(
    [
        .. source.Describes.Select(d =>
        {
            var voices = d.Voices.Select(voice => Terms.Of(voice.Value).ToLowerInvariant());
            return $"{c.NameOf(c.PartyOf(d.Stakeholder))} ({string.Join(", ", voices)})";
        }),
    ]);

    private static IEnumerable<Block> Method(ComposeContext c)
    {
        if (c.Debate.OrderNote is { } order)
            yield return Labelled("Order of the sides.", Inlines.Of(order));
        if (c.Debate.Limits is { } limits)
            yield return Labelled("Limits of the material.", Inlines.Of(limits));
        if (c.Debate.Watershed is { Note: { } note } watershed)
            yield return Labelled($"{Terms.Capitalized(watershed.Name.Value)} ({Terms.Date(watershed)}).", Inlines.Of(note));
        if (!c.Choice.All.IsEmpty)
            yield return Labelled("Choice of the clashes in the shorter documents.", [string.Join(' ', ClashChoice.Rule)]);
        yield return Labelled(
            "Unanswered.",
            [
                "An argument is open if it has no reply, or only older ones. Whoever speaks on the question owes an answer, whether "
                + "others answer or not, unless it names others; a side all of whose texts are older cannot.",
            ]);
    }

    private static Block.Paragraph Labelled(string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Short, [new Inline.Strong([label]), " ", .. words]);
}
