namespace Briefing.Check.Lengths;

/// <summary>BRF0331: the bottom line has at most five sentences.</summary>
/// <remarks>Otherwise it would push the questions off the first page, and would not be the bottom line.</remarks>
internal static class BottomLineIsShort
{
    private const int Max = 5;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.BottomLine.Length > Max)
            diagnostics.Add(Problems.BottomLineTooLong(debate.BottomLine[Max].Text.At, debate.BottomLine.Length, Max));
    }
}
