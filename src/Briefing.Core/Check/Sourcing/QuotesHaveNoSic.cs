using Briefing.Check.Inventory;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0322: a quotation contains no [sic].</summary>
/// <remarks>
/// Otherwise the editors' mark would appear among the source's words, where a search of the source does not find it, and
/// would be printed twice if there is a reading.
/// </remarks>
internal static class QuotesHaveNoSic
{
    private const string Mark = "[sic]";

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var citation in CitingStatements.All(debate).SelectMany(statement => statement.Citations))
        {
            if (citation.Quote is { } quote && quote.Value.Contains(Mark, StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(Problems.SicInQuote(quote.At, hasReading: citation.Reading is not null));
        }
    }
}
