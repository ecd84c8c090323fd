namespace Briefing.Check.Sourcing;

/// <summary>BRF0324: an argument that the editors infer has a note on its basis.</summary>
/// <remarks>Otherwise the editors would put words into a stakeholder's mouth without saying why.</remarks>
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

    // An unreadable voice is loaded as an inference too; its span is then the whole argument.
    private static bool IsInference(Argument argument) =>
        argument.Voice.Value == Voice.Inference
        && argument.Voice.At.File.Content.AsSpan(argument.Voice.At.Start, argument.Voice.At.Length)
            .Contains("inference", StringComparison.Ordinal);
}
