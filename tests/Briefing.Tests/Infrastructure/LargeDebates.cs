using Briefing.Load.Files;
using Briefing.MadeUp;
using Briefing.Map;

namespace Briefing.Tests.Infrastructure;

/// <summary>Made-up debates, read and checked.</summary>
internal static class LargeDebates
{
    /// <summary>Eight columns and thirty issues: more than a page can hold in any direction.</summary>
    public static Shape Large { get; } = new(8, 30);

    public static Shape Small { get; } = new(4, 6);

    public static DebateMap Map(Shape shape) => Designed(shape).Map;

    public static DesignedMap Designed(Shape shape) =>
        SampleDebates.Designed(DebateFiles.Of("made-up", MadeUpDebate.Files(shape).Select(file => (file.Name, file.Text))));
}
