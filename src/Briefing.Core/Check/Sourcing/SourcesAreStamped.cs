using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0309 and BRF0310: where a watershed divides the debate, each source stands on one side of it.</summary>
/// <remarks>Without this a text could seem to answer what it had not seen.</remarks>
internal static class SourcesAreStamped
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Watershed is not { Name.Value.Length: > 0 } watershed)
            return;

        foreach (var source in debate.Sources.Where(source => source.Id.Value.Length > 0))
            Check(source, watershed, diagnostics);
    }

    private static void Check(Source source, Watershed watershed, DiagnosticBag diagnostics)
    {
        if (source.StampAgainst(watershed) is null)
            diagnostics.Add(Problems.NoStamp(source.Id, watershed.Name.Value));

        // An issue can be dated after what its author had seen: the note then says what shows it.
        if (source is { Stamp: { } stamp, StampNote: null, Dated: { } date }
            && watershed.SideOf(date) is { } side
            && side != stamp.Value)
        {
            diagnostics.Add(Contradiction(stamp, date, watershed));
        }
    }

    private static Diagnostic Contradiction(Located<Stamp> stamp, PartialDate date, Watershed watershed) =>
        Problems.StampAgainstDate(
            stamp.At, stamp.Value == Stamp.Before ? "before" : "after", date.Display, watershed.Name.Value);
}
