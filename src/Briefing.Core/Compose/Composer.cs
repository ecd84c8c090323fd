using Briefing.Compose.Lengths;
using Briefing.Compose.Sections;
using Briefing.Map;

namespace Briefing.Compose;

/// <summary>Composes documents from a map: the content that all formats show.</summary>
internal static class Composer
{
    public static Document Compose(DebateMap map, Length length) => Compose(map, length, NoteSize.Full);

    /// <param name="size">How much of a note's content to print; has no effect on other lengths.</param>
    public static Document Compose(DebateMap map, Length length, NoteSize size)
    {
        var context = new ComposeContext(map, hasNotes: length == Length.Record);
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
