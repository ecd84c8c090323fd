namespace Briefing.Diagnostics;

/// <summary>Collects the diagnostics of one run.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Acceptance> _acceptances = [];

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == Severity.Error);

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether there are errors, or warnings that are not accepted.</summary>
    public bool HasMistakes => Reported.Any(d => d.Severity != Severity.Note);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddAll(DiagnosticBag other)
    {
        _diagnostics.AddRange(other._diagnostics);
        _acceptances.AddRange(other._acceptances);
    }

    /// <summary>Makes a note of each warning that an acceptance covers, whether it is already found or not.</summary>
    public void Accept(Acceptance acceptance) => _acceptances.Add(acceptance);

    /// <summary>Reports each acceptance without a warning. With errors there is no telling: they may hide the warning.</summary>
    /// <param name="isSought">Whether this run looks for warnings of a code.</param>
    public void ReportUnusedAcceptances(Func<string, bool> isSought)
    {
        if (_acceptances.Count == 0 || HasErrors)
            return;

        var acceptances = new Acceptances(_acceptances);
        var used = _diagnostics.Select(acceptances.Of).OfType<Acceptance>().Select(one => one.At).ToHashSet();
        foreach (var unused in _acceptances.Where(one => isSought(one.Code) && !used.Contains(one.At)).ToList())
            Add(Problems.AcceptsNothing(unused));
    }

    /// <summary>Adds to each what becomes known only after it was found.</summary>
    public void Complete(Func<Diagnostic, Diagnostic> completed)
    {
        for (var i = 0; i < _diagnostics.Count; i++)
            _diagnostics[i] = completed(_diagnostics[i]);
    }

    /// <summary>
    /// All diagnostics, causes first, then in reading order, independent of the order they were found in, without duplicates.
    /// What is mended once stands at the first of its places.
    /// </summary>
    public ImmutableArray<Diagnostic> InReadingOrder()
    {
        var ordered = Reported
            .DistinctBy(d => (d.Code, d.At.File.Path, d.At.Start, d.Message))
            .OrderByDescending(d => d.IsCause)
            .ThenBy(d => d.At.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.At.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ToList();
        var alike = ordered.Where(d => d.IsMendedOnce).ToLookup(d => (d.Code, d.Message));
        return
        [
            .. ordered
                .Where(d => !d.IsMendedOnce || alike[(d.Code, d.Message)].First().At == d.At)
                .Select(d => d.IsMendedOnce ? AllOf([.. alike[(d.Code, d.Message)]]) : d),
        ];
    }

    /// <summary>Each with what its acceptance makes of it, before those that are mended once become one.</summary>
    private IEnumerable<Diagnostic> Reported =>
        _acceptances.Count == 0 ? _diagnostics : _diagnostics.Select(new Acceptances(_acceptances).Apply);

    /// <summary>One for all the places, with the edits of all.</summary>
    private static Diagnostic AllOf(ImmutableArray<Diagnostic> alike) => alike[0] with
    {
        Also = [.. alike.Skip(1).Select(other => other.At)],
        Fixes =
        [
            .. alike[0].Fixes.Where((_, i) => alike.All(other => other.Fixes.Length > i)).Select((fix, i) => fix with
            {
                Edits = [.. alike.SelectMany(other => other.Fixes[i].Edits).DistinctBy(edit => (edit.At.File.Path, edit.At.Start))],
            }),
        ],
    };
}
