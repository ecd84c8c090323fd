namespace Briefing.Text;

/// <summary>A range of lines replaced by another; either may be empty. Lines count from 0.</summary>
internal readonly record struct LineHunk(int OldStart, int OldCount, int NewStart, int NewCount);
