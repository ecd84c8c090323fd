namespace Briefing;

/// <summary>
/// What one build of a debate of usual size allocates is not collected: most of it is in use to the end, and moving it
/// costs more than the memory does. What goes beyond is collected as always.
/// </summary>
internal static class Uncollected
{
    private const long MostBytes = 192 << 20;

    // Where memory is short, in a container say, it is not taken from others.
    private const int ShareOfAll = 8;

    /// <summary>Once, before anything is read.</summary>
    public static void Begin() =>
        GC.TryStartNoGCRegion(Math.Min(MostBytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / ShareOfAll));
}
