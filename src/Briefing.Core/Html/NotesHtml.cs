using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes what stands behind a statement: it folds out below it.</summary>
internal sealed class NotesHtml(HtmlWriter html, InlineHtml inlines)
{
    public static bool Has(ImmutableArray<Inline> content) => content.Any(inline => inline is Inline.Notes);

    public static ImmutableArray<Inline> Without(ImmutableArray<Inline> content) => [.. content.Where(inline => inline is not Inline.Notes)];

    /// <summary>The notes in a text, below it; nothing if it has none.</summary>
    public void Write(ImmutableArray<Inline> content) => Write(content, null);

    /// <param name="grounds">Writes what else supports the statement; <c>null</c> if there is nothing else.</param>
    public void Write(ImmutableArray<Inline> content, Action? grounds)
    {
        Inline.Notes[] notes = [.. content.OfType<Inline.Notes>()];
        if (notes.Length == 0 && grounds is null)
            return;

        html.Open("details", ("class", grounds is null ? "notes" : "notes grounds"), ("id", notes is [var one, ..] ? one.Anchor : null));
        html.Line("summary", grounds is null ? IsQuoted(notes) ? inlines.Words[PhraseKey.PagePassages] : inlines.Words[PhraseKey.Note] : inlines.Words[PhraseKey.PageGrounds]);
        grounds?.Invoke();
        if (notes.Length > 0)
        {
            html.Open("ul");
            foreach (var note in notes.SelectMany(note => note.Content))
            {
                html.Open("li");
                inlines.Write(note);
                html.Close();
            }

            html.Close();
        }

        html.Close();
    }

    private static bool IsQuoted(Inline.Notes[] notes) =>
        notes.SelectMany(note => note.Content).Any(content => content.Any(inline => inline is Inline.Citation or Inline.Quiet { Content: [.., Inline.Citation] }));
}
