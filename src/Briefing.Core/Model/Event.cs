using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Something that happened, as the sources date it.</summary>
internal sealed record Event
{
    /// <summary>For links to it; nothing where its date and text is to make one.</summary>
    public Located<string>? Id { get; init; }

    public required Located<PartialDate> Date { get; init; }

    public required Prose Text { get; init; }

    /// <summary>Where the sources disagree about it.</summary>
    public Prose? Conflict { get; init; }

    public OutsideFact? Outside { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<Reading> Readings { get; init; }
}
