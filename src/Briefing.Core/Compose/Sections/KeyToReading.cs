using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Explains every sign and word of art of a briefing, in a few lines.</summary>
internal static class KeyToReading
{
    public static IEnumerable<Block> Compose(ComposeContext c, Length length)
    {
        foreach (var names in SideNames.Of(c))
            yield return names;

        yield return Entry(c, c.Words[PhraseKey.KeyHatched], PhraseKey.KeyHatchedMeaning);
        yield return Entry(c, StanceCells.AnalysisSign, PhraseKey.KeyAnalysisMeaning);
        if (c.Debate.Issues.Any(issue => issue.CommonGround.Length > 0))
            yield return Entry(c, c.Words[PhraseKey.ColumnShared], PhraseKey.KeySharedMeaning);
        if (c.Debate.Sources is [var source, ..])
            yield return Entry(c, $"{source.Label.Value} 7", PhraseKey.KeyParagraphMeaning);
        if (c.Map.Arguments is [var argument, ..])
        {
            var parts = argument.Number.Split('.');
            yield return Entry(c, argument.Number, c.Words.Fill(
                length == Length.Record ? PhraseKey.KeyArgumentMeaning : PhraseKey.KeyArgumentMeaningRecord,
                ("argument", parts[1]),
                ("question", parts[0])));
        }

        yield return new Block.Paragraph(
            ParagraphRole.Reference,
            [
                .. Enum.GetValues<ReplyKind>().SelectMany(IEnumerable<Inline> (kind, i) =>
                    [new Inline.Strong([(i == 0 ? "" : c.Words[PhraseKey.SentenceSpace]) + c.Words.Label(c.Words.Of(kind))]), c.Words.Meaning(kind) + c.Words[PhraseKey.FullStop]]),
            ]);
        yield return Entry(c, Terms.EditorsSign, PhraseKey.PairedByEditors);
        yield return Entry(c, c.Words[PhraseKey.BesideQuoted], PhraseKey.KeyQuotedMeaning);
        yield return Entry(c, c.Words[PhraseKey.BesideAnalysis], PhraseKey.KeyAuthorMeaning);
        yield return Entry(c, c.Words[PhraseKey.Open], PhraseKey.KeyOpenMeaning);
        if (c.Map.Arguments.Any(a => a.Replies.Any(reply => reply.IsOlder)))
            yield return Entry(c, c.Words[PhraseKey.WrittenBefore], PhraseKey.KeyOlderMeaning);
        // A page and a Word file have them at the statement.
        if (length == Length.Record && !c.Notes.AreAtTheStatement)
            yield return Entry(c, c.Words[PhraseKey.NoteSign], PhraseKey.KeyNoteMeaning);
        if (c.Debate.Events.Any(happened => happened.Conflict is not null))
            yield return Entry(c, c.Words[PhraseKey.KeyRing], PhraseKey.KeyRingMeaning);
        if (c.Debate.Sources.Any(source => source.Outside is not null))
            yield return Entry(c, "[ ]", PhraseKey.KeyOutsideMeaning);
        yield return new Block.Paragraph(ParagraphRole.Reference, [c.Words.Sentences([c.Words[PhraseKey.KeyLeft], .. Times(c, length)])]);
    }

    /// <summary>With dates where the sources that follow are not told at length.</summary>
    private static IEnumerable<string> Times(ComposeContext c, Length length)
    {
        if (c.Debate.Watershed is not { } watershed)
            return [];

        string Labels(Stamp stamp) =>
            c.Words.List(
            [
                .. c.Debate.Sources.Where(s => s.StampAgainst(watershed) == stamp).Select(s => length == Length.Record ? s.Label.Value : s.Label.Value + c.Words.InBrackets(c.Words.Date(s))),
            ]);

        var (before, after) = (Labels(Stamp.Before), Labels(Stamp.After));
        return (before.Length, after.Length) switch
        {
            (not 0, not 0) => [Before(), c.Words.Fill(PhraseKey.KeyAfterIt, ("sign", CitationRun.LaterSign), ("sources", after))],
            (not 0, _) => [Before()],
            (_, not 0) =>
            [
                c.Words.Fill(
                    PhraseKey.KeyAfter, ("event", watershed.Name.Value), ("sign", CitationRun.LaterSign), ("sources", after)),
            ],
            _ => [],
        };

        string Before() => c.Words.Fill(PhraseKey.KeyBefore, ("event", watershed.Name.Value), ("sources", before));
    }

    private static Block.Paragraph Entry(ComposeContext c, string sign, PhraseKey meaning) => Entry(c, sign, c.Words[meaning]);

    private static Block.Paragraph Entry(ComposeContext c, string sign, string meaning) =>
        new(ParagraphRole.Reference, [new Inline.Strong([c.Words.Label(sign)]), meaning]);
}
