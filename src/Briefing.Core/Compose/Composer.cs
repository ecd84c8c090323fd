using Briefing.Compose.Lengths;
using Briefing.Compose.Sections;
using Briefing.Compose.Views;
using Briefing.Map;
using Briefing.Map.Clashes;

namespace Briefing.Compose;

/// <summary>Composes documents from a map: the content that all formats show.</summary>
internal static class Composer
{
    public static Document Compose(DebateMap map, Length length) => Compose(map, length, NoteSize.Full, ClashChoice.Of(map));

    /// <summary>For formats with footnotes: what a record has in notes at its end stands at the statements.</summary>
    public static Document ComposeRecordWithFootnotes(DebateMap map)
    {
        var context = new ComposeContext(map, ClashChoice.Of(map), NotesPlace.AtTheStatement);
        return Document(context, Length.Record, RecordComposer.Compose(context));
    }

    /// <summary>A page for a screen: views, the first of which is the note.</summary>
    /// <param name="depth">How much there is behind the note.</param>
    public static Document ComposePage(DebateMap map, Length depth)
    {
        var context = new ComposeContext(
            map, ClashChoice.Of(map), depth == Length.Record ? NotesPlace.AtTheStatement : NotesPlace.None, hasViews: depth != Length.Note);
        return Document(context, depth, PageComposer.Compose(context, depth)) with { Relations = PageRelations.Of(context) };
    }

    /// <summary>Notes of the same debate, from the fullest to the barest, each composed when it is asked for.</summary>
    public static IEnumerable<Document> Notes(DebateMap map)
    {
        var choice = ClashChoice.Of(map);
        return NoteSize.All.Select(size => Compose(map, Length.Note, size, choice));
    }

    /// <param name="size">How much of a note's content to print; has no effect on other lengths.</param>
    private static Document Compose(DebateMap map, Length length, NoteSize size, ClashChoice choice)
    {
        var context = new ComposeContext(map, choice, length == Length.Record ? NotesPlace.AtTheEnd : NotesPlace.None);
        return Document(context, length, length switch
        {
            Length.Note => NoteComposer.Compose(context, size),
            Length.Record => RecordComposer.Compose(context),
            _ => BriefingComposer.Compose(context),
        });
    }

    private static Document Document(ComposeContext context, Length length, IEnumerable<Block> blocks)
    {
        var (map, debate) = (context.Map, context.Debate);
        return new()
        {
            Title = Masthead.Title(map),
            Subject = Masthead.Subject(map),
            Author = debate.Imprint.PreparedBy?.Plain,
            Language = debate.Language.Value,
            Words = debate.Words,
            Date = debate.AsOf.IsPlaceholder ? debate.AsOf.Value.First : debate.AsOf.Value.Last,
            Length = length,
            Parties =
            [
                .. debate.Stakeholders.Select((s, party) =>
                    new Party(s.Id.Value, s.Name.Value, s.Label.Value, context.ShortNameOf(party))),
            ],
            Blocks = [.. blocks],
        };
    }
}
