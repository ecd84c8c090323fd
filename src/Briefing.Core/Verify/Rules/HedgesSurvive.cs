using Briefing.Verify.Texts;

namespace Briefing.Verify.Rules;

/// <summary>BRF0507: an argument keeps the hedge of its source.</summary>
/// <remarks>Otherwise readers would take for certain what the source only suspects or reports.</remarks>
internal static class HedgesSurvive
{
    public static void Check(Debate debate, SourceTexts texts, DiagnosticBag diagnostics)
    {
        foreach (var argument in debate.Stakeholders.SelectMany(stakeholder => stakeholder.Arguments))
        {
            if (argument.Hedge is null && !HedgeWords.AreIn(argument.Claim.Value))
                Check(argument, texts, diagnostics);
        }
    }

    // If one of the cited passages states it without a hedge, so may the argument.
    private static void Check(Argument argument, SourceTexts texts, DiagnosticBag diagnostics)
    {
        var hedges = argument.Citations.Select(citation => HedgeOf(citation, argument, texts)).ToList();
        if (hedges.Count > 0 && hedges.TrueForAll(hedge => hedge is not null))
            diagnostics.Add(Problems.HedgeDropped(argument.Claim.At, hedges[0]!.Value));
    }

    private static TextSpan? HedgeOf(Citation citation, Argument argument, SourceTexts texts)
    {
        if (citation.Locator.Paragraph is not { } number
            || texts.Of(citation.Source.Value)?.ParagraphAt(number.Value) is not { } paragraph)
        {
            return null;
        }

        return Sentences.About(citation.Quote?.Value, argument.Claim.Value, paragraph)
            .Select(HedgeWords.First)
            .Where(hedge => hedge is not null)
            .Select(hedge => (TextSpan?)paragraph.PlaceOf(hedge!.Value.Start, hedge.Value.Length))
            .FirstOrDefault();
    }
}
