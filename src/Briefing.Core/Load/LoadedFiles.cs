using Briefing.Load.Files;

namespace Briefing.Load;

/// <summary>
/// What the files of a debate say. When a debate is loaded again after a change, only the files that have changed are read.
/// </summary>
internal sealed class LoadedFiles
{
    public ParsedFiles Parsed { get; } = new();

    /// <summary>Without what the other files say.</summary>
    public FileCache<LoadedFile<Debate>> Debate { get; } = new();

    public FileCache<LoadedFile<ImmutableArray<Source>>> Sources { get; } = new();

    public FileCache<LoadedFile<Stakeholder>> Stakeholders { get; } = new();
}
