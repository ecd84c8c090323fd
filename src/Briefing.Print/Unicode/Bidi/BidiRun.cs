namespace Briefing.Print.Unicode.Bidi;

/// <summary>A part of a line, whose characters follow each other in one direction.</summary>
/// <param name="Start">The index of its first UTF-16 unit in the text.</param>
/// <param name="End">The index after its last.</param>
/// <param name="Level">Its embedding level.</param>
internal readonly record struct BidiRun(int Start, int End, byte Level)
{
    public bool IsRightToLeft => (Level & 1) != 0;
}
