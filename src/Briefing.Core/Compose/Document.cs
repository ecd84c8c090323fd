using System.Collections.Immutable;

namespace Briefing.Compose;

/// <summary>A briefing composed, in reading order, before anything is known of pages or markup.</summary>
internal sealed record Document
{
    public required string Title { get; init; }

    /// <summary>One sentence on what the document is.</summary>
    public required string Subject { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The day the debate is described as of; it dates the file.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The stakeholders in their fixed order.</summary>
    public required ImmutableArray<Party> Parties { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }
}
