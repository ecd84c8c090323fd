using Briefing.Check.Balance;
using Briefing.Check.Inventory;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0303: a quotation has at most fourteen words.</summary>
/// <remarks>
/// Otherwise a briefing could reprint a source, which its publisher may forbid, and let one side speak at length while the
/// others are summarised in a line.
/// </remarks>
internal static class QuotesAreShort
{
    private const int MaxWords = 14;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var citation in CitingStatements.All(debate).SelectMany(statement => statement.Citations))
        {
            if (citation.Quote is { } quote && WordCount.Spaced(quote) is var words and > MaxWords)
                diagnostics.Add(Problems.QuoteTooLong(quote.At, words, MaxWords));
        }
    }
}
