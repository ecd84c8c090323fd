namespace Briefing.Compose.Documents;

/// <summary>An event of a timeline.</summary>
/// <param name="Date">As printed.</param>
/// <param name="First">The first day on which it can have been.</param>
internal sealed record TimelineEntry(string Date, DateOnly First, ImmutableArray<Inline> Content)
{
    /// <summary>The target of links to it.</summary>
    public string? Anchor { get; init; }

    /// <summary>The shortest length that prints it.</summary>
    public Length Depth { get; init; } = Length.Note;

    /// <summary>Whether the sources disagree about it.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Whether it is the event that divides the sources.</summary>
    public bool IsWatershed { get; init; }
}
