namespace Briefing.Check.Balance;

/// <summary>BRF0307: a debate has at least two stakeholders.</summary>
/// <remarks>Otherwise one party's brief would be printed as a debate.</remarks>
internal static class DebateHasTwoStakeholders
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Stakeholders is [{ Id.Value.Length: > 0 } only])
            diagnostics.Add(Problems.OnlyOneStakeholder(only.Id));
    }
}
