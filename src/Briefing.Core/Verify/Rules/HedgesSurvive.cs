using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;
using Briefing.Verify.Texts;

namespace Briefing.Verify.Rules;

/// <summary>BRF0507: where a source hedges, so does the argument that rests on it.</summary>
/// <remarks>Without this a reader would take for certain what the source only suspects or has from others.</remarks>
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

    // If one of the passages cited says it outright, the argument may do so too.
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
