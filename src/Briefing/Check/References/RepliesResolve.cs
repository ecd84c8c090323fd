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
        var (stakeholder, argument) = to.Value;
        var isKnown = debate.Stakeholders.Any(s => s.Id.Value == stakeholder);
        if (isKnown ? !ArgumentsOf(debate, stakeholder).Lack(argument) : !Names.OfStakeholders(debate).Lack(stakeholder))
            return;

        var whole = debate.Stakeholders.SelectMany(s => s.Arguments.Select(a => $"{s.Id}/{a.Id}"));
        diagnostics.Add(Problems.UnknownArgument(to.At, to.Value.ToString(), Suggestion(debate, to.Value, whole)));
    }

    // The stakeholder is more often right than not, so its own arguments are looked through first.
    private static string? Suggestion(Debate debate, ArgumentReference to, IEnumerable<string> whole) =>
        debate.Stakeholders.Any(s => s.Id.Value == to.Stakeholder)
        && ArgumentsOf(debate, to.Stakeholder).Nearest(to.Argument) is { } argument
            ? $"{to.Stakeholder}/{argument}"
            : NearMiss.Of(to.ToString(), whole);

    private static Names ArgumentsOf(Debate debate, string stakeholder) =>
        Names.OfArguments(debate.Stakeholders.First(s => s.Id.Value == stakeholder));
}
