using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check.References;

/// <summary>BRF0203: a reply answers an argument that exists.</summary>
/// <remarks>
/// Without this a mistyped id would drop a reply from the page, and an argument that was answered would seem to stand
/// unanswered.
/// </remarks>
internal sealed class RepliesResolve
{
    private readonly Debate _debate;
    private readonly Names _stakeholders;
    private readonly Dictionary<string, Names> _arguments = new(StringComparer.Ordinal);

    private RepliesResolve(Debate debate)
    {
        (_debate, _stakeholders) = (debate, Names.OfStakeholders(debate));
        foreach (var stakeholder in debate.Stakeholders)
            _arguments.TryAdd(stakeholder.Id.Value, Names.OfArguments(stakeholder));
    }

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var rule = new RepliesResolve(debate);
        foreach (var to in debate.Stakeholders.SelectMany(s => s.Replies).Select(reply => reply.To))
            rule.Check(to, diagnostics);
    }

    private void Check(Located<ArgumentReference> to, DiagnosticBag diagnostics)
    {
        var isLost = _arguments.TryGetValue(to.Value.Stakeholder, out var arguments)
            ? arguments.Lack(to.Value.Argument)
            : _stakeholders.Lack(to.Value.Stakeholder);

        if (isLost)
            diagnostics.Add(Problems.UnknownArgument(to.At, $"{to.Value}", Suggestion(to.Value, arguments)));
    }

    /// <summary>
    /// The stakeholder is more often right than not, so its own arguments come first, then names that are near as a
    /// whole, then the same argument of somebody else.
    /// </summary>
    private string? Suggestion(ArgumentReference to, Names? arguments)
    {
        if (arguments?.Nearest(to.Argument) is { } argument)
            return $"{to.Stakeholder}/{argument}";

        var all = _debate.Stakeholders.SelectMany(s => s.Arguments.Select(a => $"{s.Id}/{a.Id}")).ToList();
        return NearMiss.Of($"{to}", all) ?? all.Find(one => one.EndsWith($"/{to.Argument}", StringComparison.Ordinal));
    }
}
