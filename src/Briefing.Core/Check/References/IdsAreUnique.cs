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
        Check("issue", debate.Issues.Select(issue => issue.Id), diagnostics);
        Check("source", debate.Sources.Select(source => source.Id), diagnostics);
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

    private static void Check(string what, IEnumerable<Located<string>?> ids, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, TextSpan>();
        foreach (var id in ids)
        {
            if (id is { Value.Length: > 0 } && !first.TryAdd(id.Value, id.At))
                diagnostics.Add(Problems.DuplicateId(id, what, first[id.Value]));
        }
    }
}
