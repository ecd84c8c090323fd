namespace Briefing.Compose.Figures;

/// <summary>An event on a timeline.</summary>
/// <param name="Number">The number of its row in the table of events.</param>
/// <param name="Anchor">The anchor of that row.</param>
/// <param name="Description">The accessible name of a link to it.</param>
/// <param name="First">The earliest day that its date can mean.</param>
/// <param name="Last">The latest day that its date can mean.</param>
internal sealed record DatedEvent(int Number, string Anchor, string Description, DateOnly First, DateOnly Last)
{
    /// <summary>Whether the sources disagree about it.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Parties with a reading of it; indexes into <see cref="Document.Parties"/>.</summary>
    public ImmutableArray<int> Readers { get; init; } = [];
}
