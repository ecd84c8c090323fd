namespace Briefing.Check.Sourcing;

/// <summary>BRF0309 and BRF0310: in a debate with a watershed, each source is before it or after it.</summary>
/// <remarks>Otherwise a text could seem to answer something its author had not seen.</remarks>
internal static class SourcesAreStamped
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Watershed is not { Name.Value.Length: > 0 } watershed)
            return;

        foreach (var source in debate.Sources.Where(source => source.Id.Value.Length > 0 && !IsCutOff(source)))
            Check(source, watershed, diagnostics);
    }

    /// <summary>Whether its date may be among what could not be read.</summary>
    private static bool IsCutOff(Source source) => source.Title.Value.Length == 0 || source.Language.Value.Length == 0;

    private static void Check(Source source, Watershed watershed, DiagnosticBag diagnostics)
    {
        // What is no date has been reported.
        if (source.StampAgainst(watershed) is null && (source.DatedAsWritten is not null || !source.IsDated))
            diagnostics.Add(Problems.NoStamp(source.Id, watershed.Name.Value));

        // A publication date can be later than what the author knew; a note then gives the evidence.
        if (source is { Stamp: { } stamp, StampNote: null, DatedAsWritten: { } date }
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
