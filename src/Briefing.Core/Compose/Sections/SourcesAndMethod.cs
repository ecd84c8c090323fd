namespace Briefing.Compose.Sections;

/// <summary>The sources of the briefing, the absent voices, and the method.</summary>
internal static class SourcesAndMethod
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        // They cite sources but are printed after the entries that list citations, so they are composed first.
        ImmutableArray<Block> absent = [.. AbsentVoices(c)];
        return
        [
            new Block.Heading(2, Anchors.Section("sources"), "Sources and method", ["Sources and method"]),
            .. c.Debate.Sources.SelectMany(source => SourceEntries.Compose(c, source)),
            .. absent,
            .. HowToRead.Compose(c),
            .. Balance.Compose(c),
        ];
    }

    private static IEnumerable<Block> AbsentVoices(ComposeContext c)
    {
        if (c.Debate.AbsentVoices.IsEmpty)
            yield break;

        yield return new Block.Heading(3, Anchors.Section("absent-voices"), "Absent voices", ["Absent voices"]);
        yield return new Block.Paragraph(
            ParagraphRole.Body, ["The debate is about them too, and none of these sources is theirs."]);

        foreach (var voice in c.Debate.AbsentVoices)
            yield return AbsentVoice(c, voice);
    }

    private static Block.Note AbsentVoice(ComposeContext c, AbsentVoice voice)
    {
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(voice.Name), $"absent voice: {voice.Name.Value}");
        ImmutableArray<Block> note = voice.Note is { } text
            ? [new Block.Paragraph(ParagraphRole.Body, Inlines.Of(text))]
            : [];
        ImmutableArray<Block> heard = voice.HeardThrough.IsEmpty
            ? [new Block.Paragraph(ParagraphRole.Silence, ["Not heard in these sources"])]
            : [new Block.ItemList([.. voice.HeardThrough.Select(passage => Passage(c, passage, place))])];
        return new(voice.Name.Value, [.. note, .. heard]) { Anchor = place.Anchor };
    }

    private static ListItem Passage(ComposeContext c, Account passage, CitingPlace place) =>
        new([new Block.Paragraph(ParagraphRole.Cell, [.. Inlines.Of(passage.Text), .. c.Cite(passage.Citations, place)])]);
}
