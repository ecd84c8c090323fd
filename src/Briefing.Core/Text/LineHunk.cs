namespace Briefing.Text;

/// <summary>A stretch of lines that was replaced by another; either may be empty. Lines are counted from 0.</summary>
internal readonly record struct LineHunk(int OldStart, int OldCount, int NewStart, int NewCount);
