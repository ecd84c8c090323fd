namespace Briefing.Check.References;

/// <summary>BRF0201: the ids of issues, sources, arguments and other elements are unique.</summary>
/// <remarks>
/// Otherwise a reference could lead to the wrong one of two arguments, and a reply would seem to answer an argument that it
/// does not.
/// </remarks>
internal static class IdsAreUnique
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        Check("issue", debate.Issues.Select(issue => issue.Id), diagnostics, IssuesResolve.References(debate));
        Check("source", debate.Sources.Select(source => source.Id), diagnostics, SourcesResolve.References(debate));
        Check("sentence of the bottom line", debate.BottomLine.Select(sentence => sentence.Id), diagnostics);
        Check("key point", debate.KeyPoints.Select(point => point.Id), diagnostics);
        Check("shared text", debate.Texts.Select(text => text.Id), diagnostics);
        Check("event", debate.Events.Select(happened => happened.Id), diagnostics);
        Check("conflict", debate.Conflicts.Select(conflict => conflict.Id), diagnostics);
        Check("absent voice", debate.AbsentVoices.Select(voice => voice.Id), diagnostics);
        foreach (var stakeholder in debate.Stakeholders)
        {
            Check("argument", stakeholder.Arguments.Select(argument => argument.Id), diagnostics);
            Check("proposal", stakeholder.Proposals.Select(proposal => proposal.Id), diagnostics);
        }
    }

    /// <param name="references">What refers to them: if only one id of it is missing, the second of two should have that.</param>
    private static void Check(
        string what, IEnumerable<Located<string>?> ids, DiagnosticBag diagnostics, IEnumerable<Located<string>>? references = null)
    {
        var first = new Dictionary<string, TextSpan>();
        foreach (var id in ids)
        {
            if (id is { Value.Length: > 0 } && !first.TryAdd(id.Value, id.At))
                diagnostics.Add(Problems.DuplicateId(id, what, first[id.Value]).MendedBy(Missing() is { } missing ? Fix.Replace(id.At, missing, isCertain: false) : null));
        }

        string? Missing() =>
            references?.Select(reference => reference.Value).Where(id => id.Length > 0).Except(ids.OfType<Located<string>>().Select(id => id.Value)).Take(2).ToList()
                is [var only] ? only : null;
    }
}
