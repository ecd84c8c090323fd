namespace Briefing.Import.Graph;

/// <summary>A relation of one element to another.</summary>
internal sealed record ImportedRelation(ImportedElement From, ImportedRelationKind Kind, ImportedElement To, TextSpan At)
{
    /// <summary>Whether the file has no sign for it.</summary>
    public bool IsImplied { get; init; }
}
