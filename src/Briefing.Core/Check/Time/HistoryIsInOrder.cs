namespace Briefing.Check.Time;

/// <summary>BRF0328: the revision history leads from the oldest version to the newest.</summary>
/// <remarks>Otherwise a reader with an old copy could take it for the newest.</remarks>
internal static class HistoryIsInOrder
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (FirstEarlier(debate.Imprint.History) is not { } index)
            return;

        var (before, revision) = (debate.Imprint.History[index - 1], debate.Imprint.History[index]);
        diagnostics.Add(Problems.HistoryOutOfOrder(
            revision.Date.At, revision.Version.Plain, before.Version.Plain, before.Date.At));
    }

    /// <summary>The first revision that is certainly older than the one before it; <c>null</c> if there is none.</summary>
    public static int? FirstEarlier(ImmutableArray<Revision> history)
    {
        for (var i = 1; i < history.Length; i++)
        {
            if (history[i].Date.Value.Last < history[i - 1].Date.Value.First)
                return i;
        }

        return null;
    }
}
