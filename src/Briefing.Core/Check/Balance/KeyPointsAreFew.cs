namespace Briefing.Check.Balance;

/// <summary>BRF0323: there are at most ten key points.</summary>
/// <remarks>Otherwise the front page would overflow, and a reader in a hurry would miss the essentials.</remarks>
internal static class KeyPointsAreFew
{
    private const int Max = 10;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.KeyPoints.Length > Max)
            diagnostics.Add(Problems.TooManyKeyPoints(debate.KeyPoints[Max].Text.At, debate.KeyPoints.Length, Max));
    }
}
