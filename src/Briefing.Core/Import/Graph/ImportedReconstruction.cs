namespace Briefing.Import.Graph;

/// <summary>A premise-conclusion structure.</summary>
internal sealed class ImportedReconstruction
{
    public List<ImportedElement> Premises { get; } = [];

    /// <summary>Each inference with what follows from it; the last is the conclusion.</summary>
    public List<(string Rules, ImportedElement Follows)> Steps { get; } = [];

    /// <summary><c>null</c> if it has none.</summary>
    public ImportedElement? Conclusion => Steps is [.., var last] ? last.Follows : null;
}
