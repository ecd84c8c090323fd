namespace Briefing.Check.Sourcing;

/// <summary>BRF0324: an argument or a reply that the editors infer has a note on its basis.</summary>
/// <remarks>Otherwise the editors would put words into a stakeholder's mouth without saying why.</remarks>
internal static class InferencesAreExplained
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var stakeholder in debate.Stakeholders)
        {
            foreach (var argument in stakeholder.Arguments.Where(argument => IsInference(argument.Voice) && argument.Note is null))
                diagnostics.Add(Problems.InferenceNotExplained(argument.Voice.At, "argument"));

            foreach (var reply in stakeholder.Replies)
            {
                if (reply is { Voice: { } voice, Note: null } && IsInference(voice))
                    diagnostics.Add(Problems.InferenceNotExplained(voice.At, "reply"));
            }
        }
    }

    // An unreadable voice is loaded as an inference too; its span is then the whole argument.
    private static bool IsInference(Located<Voice> voice) =>
        voice.Value == Voice.Inference
        && voice.At.File.Content.AsSpan(voice.At.Start, voice.At.Length).Contains("inference", StringComparison.Ordinal);
}
