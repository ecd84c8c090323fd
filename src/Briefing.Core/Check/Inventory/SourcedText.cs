namespace Briefing.Check.Inventory;

/// <summary>A sentence of a debate and the places that it rests on.</summary>
/// <param name="What">Its name in messages: "argument".</param>
/// <param name="Text">What readers see of it in any case.</param>
internal sealed record SourcedText(string What, Prose Text, ImmutableArray<Citation> Citations)
{
    /// <summary>The stakeholder who says it, if any.</summary>
    public string? Stakeholder { get; init; }

    /// <summary>Whether a hedge is printed with it.</summary>
    public bool HasHedge { get; init; }

    /// <summary>What else is printed with it: grounds, hedge and note.</summary>
    public ImmutableArray<Prose> Besides { get; init; } = [];
}
