using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Whom the debate is about and who has no source, with every passage through which they are heard.</summary>
internal static class RecordVoices
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.AbsentVoices.IsEmpty)
            yield break;

        yield return MajorSection.Heading("absent-voices", c.Words[PhraseKey.HeadingNotHeard]);
        yield return new Block.Flow(2, [.. c.Debate.AbsentVoices.SelectMany(voice => Voice(c, voice))]);
    }

    private static IEnumerable<Block> Voice(ComposeContext c, AbsentVoice voice)
    {
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(voice.Name), voice.Name.Value);
        var notes = c.Notes.Add(
            voice.Name.Value,
            place.Anchor,
            [.. EndnoteContent.Quotations(c, [.. voice.HeardThrough.SelectMany(account => account.Citations)])]);
        yield return new Block.Paragraph(
            ParagraphRole.Short,
            [c.Words.HeadedInBold(voice.Name.Value), .. voice.Note is { } note ? Inlines.Of(note) : [], .. notes])
        {
            Anchor = place.Anchor,
        };
        foreach (var account in voice.HeardThrough)
            yield return new Block.Paragraph(ParagraphRole.Short, [.. Inlines.Of(account.Text), .. c.CiteShort(account.Citations, place)]);
    }
}
