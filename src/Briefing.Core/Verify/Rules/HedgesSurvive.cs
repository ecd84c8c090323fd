using Briefing.Check.Hedges;
using Briefing.Check.Inventory;
using Briefing.Verify.Texts;

namespace Briefing.Verify.Rules;

/// <summary>BRF0507: whatever rests on a source keeps its hedge.</summary>
/// <remarks>Otherwise readers would take for certain what the source only suspects or reports.</remarks>
internal static class HedgesSurvive
{
    public static void Check(Debate debate, SourceTexts texts, DiagnosticBag diagnostics)
    {
        foreach (var sourced in SourcedTexts.All(debate))
        {
            if (!sourced.HasHedge && !HedgeWords.AreIn(sourced.Text.Plain))
                Check(sourced, texts, diagnostics);
        }
    }

    // If one of the cited paragraphs states it without a hedge, so may the debate.
    private static void Check(SourcedText sourced, SourceTexts texts, DiagnosticBag diagnostics)
    {
        var hedges = sourced.Citations.SelectMany(citation => HedgesOf(citation, sourced, texts)).ToList();
        if (hedges.Count > 0 && hedges.TrueForAll(hedge => hedge is not null))
            diagnostics.Add(Problems.HedgeDropped(sourced.What, sourced.Text.At, hedges[0]!.Value));
    }

    /// <summary>For each paragraph its hedge; <c>null</c> if it has none, or if it cannot be looked at.</summary>
    private static IEnumerable<TextSpan?> HedgesOf(Citation citation, SourcedText sourced, SourceTexts texts) =>
        texts.ParagraphsOf(citation) is [_, ..] paragraphs
            ? paragraphs.Select(paragraph => HedgeOf(citation, paragraph, sourced))
            : [null];

    private static TextSpan? HedgeOf(Citation citation, SourceParagraph paragraph, SourcedText sourced)
    {
        return Sentences.About(citation.Quote?.Value, sourced.Text.Value, paragraph)
            .Select(HedgeWords.First)
            .Where(hedge => hedge is not null)
            .Select(hedge => paragraph.PlaceOf(hedge!.Value.Start, hedge.Value.Length))
            .Where(place => !IsExplained(place, sourced))
            .Select(place => (TextSpan?)place)
            .FirstOrDefault();
    }

    /// <summary>Whether a note takes the hedge up, and says what it is about.</summary>
    private static bool IsExplained(TextSpan hedge, SourcedText sourced) => sourced.Besides.Any(text =>
        text.Plain.AsSpan().Contains(hedge.File.Content.AsSpan(hedge.Start, hedge.Length).TrimEnd('s'), StringComparison.OrdinalIgnoreCase));
}
