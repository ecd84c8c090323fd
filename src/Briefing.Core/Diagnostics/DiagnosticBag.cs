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

    /// <summary>All diagnostics in reading order, independent of the order they were found in, without duplicates.</summary>
    public ImmutableArray<Diagnostic> InReadingOrder() =>
    [
        .. _diagnostics
            .DistinctBy(d => (d.Code, d.At.File.Path, d.At.Start, d.Message))
            .OrderBy(d => d.At.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.At.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
