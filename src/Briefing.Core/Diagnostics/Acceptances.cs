namespace Briefing.Diagnostics;

/// <summary>All acceptances of a run, by the code and the file that they are for.</summary>
internal sealed class Acceptances(IEnumerable<Acceptance> all)
{
    // Of objects within each other, the inner one first.
    private readonly ILookup<(string Code, string Path), Acceptance> _byPlace = all
        .OrderBy(one => one.Of.Length)
        .ToLookup(one => (one.Code, one.Of.File.Path));

    /// <summary>The nearest acceptance of a warning; <c>null</c> if it is not accepted, or is no warning.</summary>
    public Acceptance? Of(Diagnostic diagnostic) => diagnostic.Severity == Severity.Warning
        ? _byPlace[(diagnostic.Code, diagnostic.At.File.Path)].FirstOrDefault(one => one.Covers(diagnostic))
        : null;

    /// <summary>The diagnostic as it is reported: a note if it is accepted.</summary>
    public Diagnostic Apply(Diagnostic diagnostic) => Of(diagnostic) is { } acceptance ? diagnostic.AcceptedFor(acceptance.Reason) : diagnostic;
}
