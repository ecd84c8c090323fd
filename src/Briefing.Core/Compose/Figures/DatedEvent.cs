using System.Collections.Immutable;

namespace Briefing.Compose.Figures;

/// <summary>An event of a timeline.</summary>
/// <param name="Number">Of its row in the table of events.</param>
/// <param name="Anchor">Of that row.</param>
/// <param name="Description">What a screen reader says of a link to it.</param>
/// <param name="First">The first day that its date can mean.</param>
/// <param name="Last">The last day that its date can mean.</param>
internal sealed record DatedEvent(int Number, string Anchor, string Description, DateOnly First, DateOnly Last)
{
    /// <summary>Whether the sources disagree about it.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>The parties that read it their own way; indexes into <see cref="Document.Parties"/>.</summary>
    public ImmutableArray<int> Readers { get; init; } = [];
}
