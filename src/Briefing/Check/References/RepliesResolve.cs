using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check.References;

/// <summary>BRF0203: a reply answers an argument that exists.</summary>
/// <remarks>
/// Without this a mistyped id would drop a reply from the page, and an argument that was answered would seem to stand
/// unanswered.
/// </remarks>
internal static class RepliesResolve
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var to in debate.Stakeholders.SelectMany(s => s.Replies).Select(reply => reply.To))
            Check(debate, to, diagnostics);
    }

    private static void Check(Debate debate, Located<ArgumentReference> to, DiagnosticBag diagnostics)
    {
        var stakeholder = debate.Stakeholders.FirstOrDefault(s => s.Id.Value == to.Value.Stakeholder);
        var isLost = stakeholder is null
            ? Names.OfStakeholders(debate).Lack(to.Value.Stakeholder)
            : Names.OfArguments(stakeholder).Lack(to.Value.Argument);

        if (isLost)
            diagnostics.Add(Problems.UnknownArgument(to.At, $"{to.Value}", Suggestion(debate, stakeholder, to.Value)));
    }

    /// <summary>
    /// The stakeholder is more often right than not, so its own arguments come first, then names that are near as a
    /// whole, then the same argument of somebody else.
    /// </summary>
    private static string? Suggestion(Debate debate, Stakeholder? stakeholder, ArgumentReference to)
    {
        if (stakeholder is not null && Names.OfArguments(stakeholder).Nearest(to.Argument) is { } argument)
            return $"{to.Stakeholder}/{argument}";

        var all = debate.Stakeholders.SelectMany(s => s.Arguments.Select(a => $"{s.Id}/{a.Id}")).ToList();
        return NearMiss.Of($"{to}", all) ?? all.Find(one => one.EndsWith($"/{to.Argument}", StringComparison.Ordinal));
    }
}
