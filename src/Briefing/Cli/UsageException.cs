namespace Briefing.Cli;

/// <summary>Something that the user of the command line can put right; its message is for them.</summary>
internal sealed class UsageException(string message, string remedy) : Exception(message)
{
    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;
}
