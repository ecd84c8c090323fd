using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>One author's sentence does not fill two columns.</summary>
public sealed class OneSideTests
{
    private const string Message = "'residents' cites the same passage as 'operator' on the same issue.";

    private const string Hint =
        "One author's sentence would speak for two sides. Keep it for the stakeholder whose view it is. If it says "
        + "something about each of them, quote the words for each.";

    [Theory]
    [InlineData("analysis", "", "analysis", "")]
    [InlineData("own", "", "analysis", "")]
    [InlineData("analysis", ", quote: A tram is loud", "analysis", "")]
    [InlineData("reported", ", quote: A tram is loud", "quoted", ", quote: A tram is loud in the street")]
    public void A_judgement_or_a_quotation_of_two_sides_is_reported(string voice, string quote, string other, string otherQuote) =>
        Two(voice, quote, other, otherQuote, "noise").IsReported("BRF0340", Message, Hint);

    [Theory]
    [InlineData("reported", "", "reported", "", "noise")]
    [InlineData("reported", "", "analysis", "", "noise")]
    [InlineData("analysis", ", quote: A tram is loud", "analysis", ", quote: the street is narrow", "noise")]
    [InlineData("analysis", "", "analysis", "", "route")]
    public void A_report_of_two_sides_or_two_sentences_is_none(
        string voice, string quote, string other, string otherQuote, string issue) =>
        Assert.Empty(Two(voice, quote, other, otherQuote, issue).Diagnostics());

    private static Mistake Two(string voice, string quote, string other, string otherQuote, string issue)
    {
        var argument = $$"""
              - id: loud
                issue: {{issue}}
                claim: It is no louder than a bus.
                voice: {{voice}}
                citations: [{source: gazette-2024, paragraph: 7{{quote}}}]
            proposals:
            """;
        return Mistake.Of("residents.yaml",
                "{source: gazette-2024, paragraph: 7}", $"{{⟦source: gazette-2024⟧, paragraph: 7{otherQuote}}}")
            .Replacing("    voice: quoted\n    against", $"    voice: {other}\n    against")
            .With("operator.yaml", SampleDebate.Texts["operator.yaml"].Replace("proposals:", argument, StringComparison.Ordinal))
            .With("sources.yaml", SampleDebate.Texts["sources.yaml"].Replace(
                "{operator: reported, residents: [quoted, reported]}",
                "{operator: [own, analysis, reported], residents: [quoted, reported, analysis]}",
                StringComparison.Ordinal));
    }
}
