namespace Briefing.Diagnostics;

/// <summary>All acceptances of a run, by the code and the file that they are for.</summary>
internal sealed class Acceptances(IEnumerable<Acceptance> all)
{
    private readonly Dictionary<(string Code, string Path), NestedAcceptances> _byPlace = all
        .GroupBy(one => (one.Code, one.Of.File.Path))
        .ToDictionary(alike => alike.Key, alike => new NestedAcceptances(alike));

    /// <summary>The nearest acceptance of a warning; <c>null</c> if it is not accepted, or is no warning.</summary>
    public Acceptance? Of(Diagnostic diagnostic) => diagnostic.Severity == Severity.Warning
        ? _byPlace.GetValueOrDefault((diagnostic.Code, diagnostic.At.File.Path))?.Around(diagnostic.At.Start)
        : null;

    /// <summary>The diagnostic as it is reported: a note if it is accepted.</summary>
    public Diagnostic Apply(Diagnostic diagnostic) => Of(diagnostic) is { } acceptance ? diagnostic.AcceptedFor(acceptance.Reason) : diagnostic;
}
