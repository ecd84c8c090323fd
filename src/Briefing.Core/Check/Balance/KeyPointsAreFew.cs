using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Balance;

/// <summary>BRF0323: there are ten key points at most.</summary>
/// <remarks>Without this the front page would run over, and a reader in a hurry would not see what matters.</remarks>
internal static class KeyPointsAreFew
{
    private const int Most = 10;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.KeyPoints.Length > Most)
            diagnostics.Add(Problems.TooManyKeyPoints(debate.KeyPoints[Most].Text.At, debate.KeyPoints.Length, Most));
    }
}
