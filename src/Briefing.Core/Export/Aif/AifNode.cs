namespace Briefing.Export.Aif;

/// <summary>A node of an argument graph.</summary>
/// <param name="Id">Counted from 1.</param>
internal sealed record AifNode(int Id, AifKind Kind, string Text)
{
    /// <summary>The speaker of a locution: the index of the stakeholder.</summary>
    public int? Speaker { get; init; }

    /// <summary>The citations of a locution.</summary>
    public string? Source { get; init; }
}
