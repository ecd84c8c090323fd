namespace Briefing.Diff.Report;

/// <summary>The kind of change that a line of a report is about.</summary>
internal enum LineSign
{
    /// <summary>A detail of the line above.</summary>
    Detail,
    Added,
    Removed,
    Changed,
}
