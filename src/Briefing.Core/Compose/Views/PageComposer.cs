using Briefing.Compose.Lengths;
using Briefing.Compose.Sections;

namespace Briefing.Compose.Views;

/// <summary>A page for a screen: it opens on the note, and has a view for each question, each side and each section behind it.</summary>
internal static class PageComposer
{
    public static IEnumerable<Block.View> Compose(ComposeContext c, Length depth)
    {
        if (depth == Length.Note)
            return [new(ViewKind.Start, [.. NoteComposer.Compose(c, NoteSize.Full)])];

        // The start links to what is behind it, but is composed before it: the last of the views list what the others cite.
        return [StartView.Compose(c, depth), .. ViewCutter.Cut(depth == Length.Record ? Whole(c) : BriefingComposer.AfterOpening(c))];
    }

    private static IEnumerable<Block> Whole(ComposeContext c) => ((Func<ComposeContext, IEnumerable<Block>>[])
    [
        context => WholeGrid.Compose(context, Length.Record),
        KeyPoints.Compose,
        IssueViews.Compose,
        SideViews.Compose,
        ReplyView.Compose,
        RecordReadings.Compose,
        RecordConflicts.Compose,
        RecordTimeline.Compose,
        ProposalTable.Compose,
        RecordVoices.Compose,
        RecordSources.Compose,
        context => ToDo.Compose(context, hasAll: true),
    ]).SelectMany(section => section(c));
}
