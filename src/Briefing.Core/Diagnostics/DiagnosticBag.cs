namespace Briefing.Diagnostics;

/// <summary>Collects the diagnostics of one run.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == Severity.Error);

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether there are errors or warnings.</summary>
    public bool HasMistakes => _diagnostics.Exists(d => d.Severity != Severity.Note);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddAll(DiagnosticBag other) => _diagnostics.AddRange(other._diagnostics);

    /// <summary>
    /// All diagnostics, causes first, then in reading order, independent of the order they were found in, without duplicates.
    /// What is mended once stands at the first of its places.
    /// </summary>
    public ImmutableArray<Diagnostic> InReadingOrder()
    {
        var ordered = _diagnostics
            .DistinctBy(d => (d.Code, d.At.File.Path, d.At.Start, d.Message))
            .OrderByDescending(d => d.IsCause)
            .ThenBy(d => d.At.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.At.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ToList();
        var places = ordered.Where(d => d.IsMendedOnce).ToLookup(d => (d.Code, d.Message), d => d.At);
        return
        [
            .. ordered
                .Where(d => !d.IsMendedOnce || places[(d.Code, d.Message)].First() == d.At)
                .Select(d => d.IsMendedOnce ? d with { Also = [.. places[(d.Code, d.Message)].Skip(1)] } : d),
        ];
    }
}
