using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0324: where the editors infer an argument, a note says from what.</summary>
/// <remarks>Without this the editors would put words into a stakeholder's mouth and not say why.</remarks>
internal static class InferencesAreExplained
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var argument in debate.Stakeholders.SelectMany(stakeholder => stakeholder.Arguments))
        {
            if (IsInference(argument) && argument.Note is null)
                diagnostics.Add(Problems.InferenceNotExplained(argument.Voice.At));
        }
    }

    // Inference also stands for a voice that could not be read, and then lies over the whole argument.
    private static bool IsInference(Argument argument) =>
        argument.Voice.Value == Voice.Inference
        && argument.Voice.At.File.Content.AsSpan(argument.Voice.At.Start, argument.Voice.At.Length)
            .Contains("inference", StringComparison.Ordinal);
}
