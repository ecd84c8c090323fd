using Briefing.Compose.Sections;

namespace Briefing.Compose.Lengths;

/// <summary>The record: everything, each thing once.</summary>
internal static class RecordComposer
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        foreach (var block in Opening.Compose(c, Length.Record))
            yield return block;

        // In this order, because the last two list what the others cite and note.
        var sections = (Func<ComposeContext, IEnumerable<Block>>[])
        [
            context => WholeGrid.Compose(context, Length.Record),
            KeyPoints.Compose,
            RecordIssues.Compose,
            WhoAnswersWhom.Compose,
            RecordReadings.Compose,
            RecordConflicts.Compose,
            RecordTimeline.Compose,
            ProposalTable.Compose,
            context => Positions.Compose(context, isInFull: true),
            RecordVoices.Compose,
            RecordSources.Compose,
            NotesSection.Compose,
            context => ToDo.Compose(context, hasAll: true),
        ];
        foreach (var block in sections.SelectMany(section => section(c)))
            yield return block;
    }
}
