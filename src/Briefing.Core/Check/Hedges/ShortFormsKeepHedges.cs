namespace Briefing.Check.Hedges;

/// <summary>BRF0339: what condenses a hedged argument is hedged, too.</summary>
/// <remarks>
/// Otherwise those who read only the grid or the shorter documents would take for certain what the source only supposes. Only
/// English has a list of hedges.
/// </remarks>
internal static class ShortFormsKeepHedges
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (!debate.Language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return;

        foreach (var stakeholder in debate.Stakeholders)
        {
            foreach (var argument in stakeholder.Arguments.Where(HedgeIsKept.IsHedged))
                Check(argument.InBrief, "The short form of an argument", [argument]);

            var byIssue = stakeholder.Arguments.ToLookup(argument => argument.Issue.Value, StringComparer.Ordinal);
            foreach (var stance in stakeholder.Stances)
            {
                var arguments = HedgedGrounds(stance, byIssue[stance.Issue.Value]);
                Check(stance.Line, "The line of an answer", arguments);
                Check(stance.Short, "The short form of an answer", arguments);
            }
        }

        void Check(Prose? text, string what, IReadOnlyList<Argument> arguments)
        {
            if (text is { Plain.Length: > 0 } && arguments.Count > 0 && !HedgeIsKept.In(text.Plain, arguments))
                diagnostics.Add(Problems.HedgeLostInShort(text.At, what, arguments[0].Hedge ?? arguments[0].Claim));
        }
    }

    /// <summary>
    /// The arguments from the places that a stance cites, if each of these places has one and all of them have a hedge. That a
    /// claim says "could" is not enough: as an answer it may be a proposal.
    /// </summary>
    /// <param name="onIssue">The stakeholder's arguments on the issue of the stance.</param>
    private static List<Argument> HedgedGrounds(Stance stance, IEnumerable<Argument> onIssue)
    {
        var grounds = new List<Argument>();
        foreach (var citation in stance.Citations)
        {
            var there = onIssue.Where(argument => argument.Citations.Any(citation.Meets)).ToList();
            if (there.Count == 0 || !there.TrueForAll(argument => argument.Hedge is not null))
                return [];

            grounds.AddRange(there);
        }

        return grounds;
    }
}
