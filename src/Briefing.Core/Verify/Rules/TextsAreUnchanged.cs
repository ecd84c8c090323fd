using Briefing.Verify.Texts;

namespace Briefing.Verify.Rules;

/// <summary>BRF0508: a text matches its pinned fingerprint.</summary>
/// <remarks>
/// Otherwise a newly saved page could shift every paragraph, and two editors could check the same citation against
/// different texts.
/// </remarks>
internal static class TextsAreUnchanged
{
    public static void Check(Debate debate, SourceTexts texts, DiagnosticBag diagnostics)
    {
        foreach (var source in debate.Sources)
        {
            if (source.Fingerprint is { } pinned
                && texts.Of(source.Id.Value) is { } text
                && !pinned.Value.Equals(text.Fingerprint, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(Problems.TextChanged(pinned, source.Id.Value));
            }
        }
    }
}
