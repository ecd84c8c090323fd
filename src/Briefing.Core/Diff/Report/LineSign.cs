namespace Briefing.Diff.Report;

/// <summary>What a line of a report says of its subject.</summary>
internal enum LineSign
{
    /// <summary>It belongs to the line above it.</summary>
    Detail,
    Added,
    Removed,
    Changed,
}
