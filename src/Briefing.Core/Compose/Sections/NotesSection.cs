using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The notes of a record, under the numbers of the statements that they are on.</summary>
internal static class NotesSection
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Notes.All.Count == 0)
            yield break;

        yield return MajorSection.Heading("notes", c.Words[PhraseKey.HeadingNotes]);
        yield return new Block.Flow(2, [.. c.Notes.All.Select(note => Note(c, note))]);
    }

    private static Block.Paragraph Note(ComposeContext c, Endnotes.Note note) =>
        new(
            ParagraphRole.Reference,
            [
                new Inline.Strong([new Inline.Reference(note.Statement, c.Words.Fill(PhraseKey.LinkBack, ("place", note.Label)), [note.Label])]),
                " ",
                .. note.Content.SelectMany(IEnumerable<Inline> (part, i) => i == 0 ? part : [" ", .. part]),
            ])
        {
            Anchor = note.Anchor,
        };
}
