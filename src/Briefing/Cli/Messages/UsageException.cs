namespace Briefing.Cli.Messages;

/// <summary>A problem that the user of the command line can fix; its message is for them.</summary>
internal sealed class UsageException(string message, string remedy) : Exception(message)
{
    /// <summary>How to fix it.</summary>
    public string Hint { get; } = remedy;

    /// <summary>Whether it may be over in a moment without anything being done about it.</summary>
    public bool MayPass { get; init; }

    /// <summary>Lines below the hint.</summary>
    public ImmutableArray<string> Example { get; init; } = [];
}
