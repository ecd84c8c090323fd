using Briefing.Check;
using Briefing.Check.Inventory;
using Briefing.Verify.Quotes;
using Briefing.Verify.Rules;
using Briefing.Verify.Texts;

namespace Briefing.Verify;

/// <summary>A debate checked against the texts of its sources.</summary>
internal sealed record Verification(
    SourceTexts Texts, ImmutableArray<Citation> Citations, ImmutableArray<Finding> Findings)
{
    public int QuotationCount => Citations.Count(citation => citation.Quote is not null);

    public static Verification Of(Debate debate, TextFolder folder, DiagnosticBag diagnostics)
    {
        var texts = SourceTexts.Read(debate, folder, diagnostics);
        ImmutableArray<Citation> citations = [.. CitingStatements.All(debate).SelectMany(statement => statement.Citations)];
        ImmutableArray<Finding> findings =
        [
            .. citations.SelectMany(citation => texts.Of(citation.Source.Value) is { } text
                ? CitationCheck.Of(citation, text)
                : []),
        ];

        foreach (var finding in findings)
            CitationsAreAccurate.Report(finding, diagnostics);

        TextsAreUnchanged.Check(debate, texts, diagnostics);
        HedgesSurvive.Check(debate, texts, diagnostics);
        SpeakersAreNamed.Check(debate, texts, diagnostics);
        UnusedAcceptances.ReportOfTexts(diagnostics);
        return new(texts, citations, findings);
    }
}
