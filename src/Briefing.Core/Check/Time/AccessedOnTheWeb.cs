namespace Briefing.Check.Time;

/// <summary>BRF0342, BRF0343: what was read on the web has an address, and was read after it was issued.</summary>
/// <remarks>Otherwise a reader could not tell which text was read, or when.</remarks>
internal static class AccessedOnTheWeb
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var source in debate.Sources)
        {
            if (source.Accessed is not { } accessed)
                continue;

            if (source.Dated is { } issued && accessed.Value.Last < issued.First)
                diagnostics.Add(Problems.AccessedBeforeIssue(accessed.At, accessed.Value.Display, issued.Display));
            if (source.Address is null)
                diagnostics.Add(Problems.AccessedNowhere(accessed.At));
        }
    }
}
