using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check;

/// <summary>A debate without mistakes: its references lead somewhere and its statements have sources.</summary>
internal sealed class CheckedDebate
{
    private CheckedDebate(Debate debate) => Debate = debate;

    public Debate Debate { get; }

    /// <returns>Nothing if there is an error, whether found here or while loading.</returns>
    public static CheckedDebate? From(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var rule in Rules.All)
            rule(debate, diagnostics);

        return diagnostics.HasErrors ? null : new(debate);
    }
}
