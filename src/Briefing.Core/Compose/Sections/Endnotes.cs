using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Collects, during composition, what stands behind a statement: quotations, hedges, notes.</summary>
/// <param name="place">Where the document has notes; if nowhere, none is added.</param>
internal sealed class Endnotes(PhraseBook words, NotesPlace place)
{
    private readonly List<Note> _notes = [];

    public bool AreAtTheStatement => place is NotesPlace.AtTheStatement;

    /// <summary>Those on arguments by their numbers, then the others in the order of the document.</summary>
    public IReadOnlyList<Note> All => [.. _notes.OrderBy(note => NumberOf(note.Label) ?? (int.MaxValue, 0))];

    /// <summary>Adds the notes on a statement.</summary>
    /// <param name="label">The statement as the notes name it: "3.4".</param>
    /// <returns>A link to them, or the notes themselves, to follow the statement; empty if there are none.</returns>
    public ImmutableArray<Inline> Add(string label, string anchor, IReadOnlyList<ImmutableArray<Inline>> content)
    {
        if (place is NotesPlace.None || content.Count == 0)
            return [];

        var note = new Note($"{anchor}/note", anchor, label, [.. content]);
        if (AreAtTheStatement)
            return [new Inline.Notes(note.Anchor, label, note.Content)];

        _notes.Add(note);
        return [new Inline.Quiet(["\u00a0", new Inline.Reference(note.Anchor, words.Fill(PhraseKey.LinkNotes, ("place", label)), [words[PhraseKey.NoteSign]])])];
    }

    /// <returns>The issue and the number within it; <c>null</c> if it is no number.</returns>
    private static (int Issue, int Number)? NumberOf(string label)
    {
        var parts = label.Split('.');
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var issue)
            && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                ? (issue, parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture))
                : null;
    }

    /// <param name="Anchor">Of the note.</param>
    /// <param name="Statement">The anchor of the statement.</param>
    internal sealed record Note(string Anchor, string Statement, string Label, ImmutableArray<ImmutableArray<Inline>> Content);
}
