namespace Briefing.Check.Time;

/// <summary>BRF0329: version and date of publication are those of the newest revision in the history.</summary>
/// <remarks>Otherwise nobody could tell which of two copies is the newer one.</remarks>
internal static class HistoryEndsWithThis
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var (imprint, history) = (debate.Imprint, debate.Imprint.History);

        // Which one is meant to be the newest is not known if they are out of order.
        if (history.IsEmpty || HistoryIsInOrder.FirstEarlier(history) is not null)
            return;

        var newest = history[^1];
        if (imprint.Version is { Plain.Length: > 0 } version && newest.Version.Plain.Length > 0
            && version.Plain != newest.Version.Plain)
            Report(version.At, "version", version.Plain, newest.Version.Plain, newest.Version.At);

        if (imprint.Published is { } published && AreApart(published.Value, newest.Date.Value))
            Report(published.At, "published", published.Value.Display, newest.Date.Value.Display, newest.Date.At);

        void Report(TextSpan at, string key, string given, string expected, TextSpan other) =>
            diagnostics.Add(Problems.NotTheNewestRevision(at, key, given, expected, other));
    }

    private static bool AreApart(PartialDate one, PartialDate other) => one.Last < other.First || other.Last < one.First;
}
