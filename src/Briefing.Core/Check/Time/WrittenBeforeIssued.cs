namespace Briefing.Check.Time;

/// <summary>BRF0341: a source was written before it was issued.</summary>
/// <remarks>Otherwise one of the dates is wrong, and with it which text can have known which.</remarks>
internal static class WrittenBeforeIssued
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var source in debate.Sources)
        {
            if (source is { Written: { } written, Dated: { } issued } && issued.Last < written.Value.First)
                diagnostics.Add(Problems.WrittenAfterIssue(written.At, written.Value.Display, issued.Display));
        }
    }
}
