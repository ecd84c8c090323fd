using Briefing.Compose.Lengths;
using Briefing.Compose.Sections;
using Briefing.Map;
using Briefing.Map.Clashes;

namespace Briefing.Compose;

/// <summary>Composes documents from a map: the content that all formats show.</summary>
internal static class Composer
{
    public static Document Compose(DebateMap map, Length length) => Compose(map, length, NoteSize.Full, ClashChoice.Of(map));

    /// <summary>Notes of the same debate, from the fullest to the barest, each composed when it is asked for.</summary>
    public static IEnumerable<Document> Notes(DebateMap map)
    {
        var choice = ClashChoice.Of(map);
        return NoteSize.All.Select(size => Compose(map, Length.Note, size, choice));
    }

    /// <param name="size">How much of a note's content to print; has no effect on other lengths.</param>
    private static Document Compose(DebateMap map, Length length, NoteSize size, ClashChoice choice)
    {
        var context = new ComposeContext(map, choice, hasNotes: length == Length.Record);
        var debate = map.Debate;

        return new()
        {
            Title = Masthead.Title(map),
            Subject = Masthead.Subject(map),
            Language = debate.Language,
            Date = debate.AsOf.Value.Last,
            Length = length,
            Parties =
            [
                .. debate.Stakeholders.Select((s, party) =>
                    new Party(s.Id.Value, s.Name.Value, s.Label.Value, context.ShortNameOf(party))),
            ],
            Blocks = length switch
            {
                Length.Note => [.. NoteComposer.Compose(context, size)],
                Length.Record => [.. RecordComposer.Compose(context)],
                _ => [.. BriefingComposer.Compose(context)],
            },
        };
    }
}
