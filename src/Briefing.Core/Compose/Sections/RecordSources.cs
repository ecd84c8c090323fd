using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The sources with everything known of them, the method, the balance and the imprint.</summary>
internal static class RecordSources
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return MajorSection.Heading("sources", c.Words[PhraseKey.HeadingSources]);
        yield return new Block.Flow(
            2,
            [
                .. c.Debate.Sources.SelectMany(source => Source(c, source)),
                .. c.HasViews ? (Block[])[new Block.Heading(3, Anchors.Section("method"), c.Words[PhraseKey.HeadingMethod], [c.Words[PhraseKey.HeadingMethod]]) { InContents = false }] : [],
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
            ParagraphRole.Short, [.. SourceLines.Of(c, source), .. c.HasViews ? [] : remarks.SelectMany(remark => remark.Insert(0, c.Words[PhraseKey.SentenceSpace]))])
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
            yield return new Block.Fold(c.Words.Fill(PhraseKey.WhereCited, ("source", source.Label.Value)), Length.Record, [BackReferences.ByPlace(c, source)]);
    }

    private static IEnumerable<ImmutableArray<Inline>> Remarks(ComposeContext c, Source source)
    {
        if (source.Reliability is { } grade)
            yield return [c.Words.Fill(PhraseKey.Reliability, ("grade", grade.Value))];
        if (source.Describes.Length > 0)
            yield return [c.Words.Fill(PhraseKey.Speakers, ("speakers", Speakers(c, source)))];
        if (source.Outside is { } outside)
            yield return [c.Words.Fill(PhraseKey.Outside, ("from", outside.From.Value))];

        foreach (var (label, text) in ((PhraseKey, Prose?)[])
            [(PhraseKey.DatedBy, source.StampNote), (PhraseKey.GradedBy, source.ReliabilityNote), (PhraseKey.Note, source.Note)])
        {
            if (text is not null)
                yield return [c.Words.Labelled(label), .. Inlines.Of(text)];
        }
    }

    private static string Speakers(ComposeContext c, Source source) => c.Words.List(
    [
        .. source.Describes.Select(d =>
        {
            var voices = d.Voices.Select(voice => c.Words.Of(voice.Value));
            return c.NameOf(c.PartyOf(d.Stakeholder)) + c.Words.InBrackets(string.Join(c.Words[PhraseKey.Comma], voices));
        }),
    ]);

    private static IEnumerable<Block> Method(ComposeContext c)
    {
        if (c.Debate.OrderNote is { } order)
            yield return Headed(c, PhraseKey.OrderOfSides, Inlines.Of(order));
        if (c.Debate.Limits is { } limits)
            yield return Headed(c, PhraseKey.Limits, Inlines.Of(limits));
        if (c.Debate.Watershed is { Note: { } note } watershed)
            yield return Headed(c, Terms.Capitalized(watershed.Name.Value) + c.Words.InBrackets(c.Words.Date(watershed)), Inlines.Of(note));
        if (!c.Choice.All.IsEmpty)
            yield return Headed(c, PhraseKey.ChoiceShorter, [c.Words.Sentences(MainRule.Of(c))]);
        yield return Headed(c, PhraseKey.Unanswered, [c.Words[PhraseKey.UnansweredMeaning]]);
    }

    private static Block.Paragraph Headed(ComposeContext c, PhraseKey label, ImmutableArray<Inline> words) => Headed(c, c.Words[label], words);

    private static Block.Paragraph Headed(ComposeContext c, string label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Short, [.. c.Words.Headed(label), .. words]);
}
