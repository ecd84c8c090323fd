namespace Briefing.Export.Aif;

/// <summary>A node of an argument graph.</summary>
/// <param name="Id">Counted from 1.</param>
internal sealed record AifNode(int Id, AifKind Kind, string Text)
{
    /// <summary>Whom a locution is by: the index of the stakeholder.</summary>
    public int? Speaker { get; init; }

    /// <summary>What a locution rests on.</summary>
    public string? Source { get; init; }
}
