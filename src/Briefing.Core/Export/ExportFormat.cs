using Briefing.Map;

namespace Briefing.Export;

/// <summary>A format in which other programs can read a debate.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="What">Its purpose, in a few words.</param>
/// <param name="Extensions">The ends of a file's name that say this format; the usual one first.</param>
/// <param name="Write">Returns the bytes of the file, the same in every run.</param>
internal sealed record ExportFormat(
    string Name, string What, ImmutableArray<string> Extensions, Func<DebateMap, byte[]> Write)
{
    /// <summary>Whether it always contains the whole debate, never a subset.</summary>
    public bool IsWholeDebate { get; init; }

    /// <summary>Says what in a debate the format cannot hold; <c>null</c> if there is nothing.</summary>
    public Func<DebateMap, string?> Obstacle { get; init; } = _ => null;
}
