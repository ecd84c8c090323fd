using Briefing.Map;

namespace Briefing.Export;

/// <summary>A form in which a debate goes to other programs.</summary>
/// <param name="Name">By which the command line knows it.</param>
/// <param name="What">What it is for, in a few words.</param>
/// <param name="Write">The bytes of the file, the same in every run.</param>
internal sealed record ExportFormat(string Name, string What, Func<DebateMap, byte[]> Write)
{
    /// <summary>Whether it is always the whole debate and never a part of it.</summary>
    public bool IsWhole { get; init; }
}
