namespace Briefing.Progress;

/// <summary>What is being done with a debate.</summary>
internal enum WorkKind
{
    /// <summary>Files.</summary>
    Reading,

    /// <summary>Issues.</summary>
    Checking,

    /// <summary>Pages, counted as they are finished.</summary>
    LayingOut,

    /// <summary>Nothing that is counted.</summary>
    Writing,
}
