using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>What condenses a hedged argument keeps its hedge.</summary>
public sealed class HedgeTests
{
    private const string Claim = "    claim: A tram in a narrow street is too loud.\n";
    private const string Stance = "noise: {answer: too loud, line: A tram wakes the street.}";

    private const string Hint =
        "Many readers see only this text, and would think it certain. Use 'may', 'it is said' or the source's own words of "
        + "caution here, too.";

    [Theory]
    [InlineData("A tram is said to be loud.", "")]
    [InlineData("A tram may be loud.", "")]
    [InlineData("The residents suspect that a tram is loud.", "")]
    [InlineData("A tram is loud.", "    hedge: “By their own account”.\n")]
    public void A_short_form_without_it_is_reported(string claim, string hedge) => Mistake.Of("residents.yaml",
        Claim, $"    claim: {claim}\n    in-brief: ⟦A tram wakes the street.⟧\n{hedge}").IsReported("BRF0339",
        "The short form of an argument drops the hedge of the longer text: "
            + $"'{(hedge.Length == 0 ? claim : "“By their own account”.")}'.",
        Hint);

    [Theory]
    [InlineData("A tram is said to be loud.", "A tram may wake the street.", "")]
    [InlineData("A tram is loud.", "By their own account a tram wakes the street.", "    hedge: “By their own account”.\n")]
    [InlineData("A tram could not be loud.", "No tram is loud.", "")]
    [InlineData("May is loud.", "A tram is loud.", "")]
    public void One_that_keeps_it_or_has_none_to_keep_is_fine(string claim, string brief, string hedge) => Assert.Empty(
        Mistake.Of("residents.yaml", Claim, $"    claim: {claim}\n    in-brief: {brief}\n{hedge}").Diagnostics());

    [Theory]
    [InlineData("line: ⟦A tram wakes the street.⟧", "The line of an answer")]
    [InlineData("short: ⟦A tram wakes all⟧, line: A tram may wake the street.", "The short form of an answer")]
    public void So_is_an_answer_on_the_same_passage(string answer, string what) => Answer(answer).IsReported("BRF0339",
        $"{what} drops the hedge of the longer text: 'They call it a guess.'.", Hint);

    [Theory]
    [InlineData("line: A tram may wake the street.", "paragraph: 7")]
    [InlineData("line: A tram wakes the street.", "paragraph: 8")]
    [InlineData("line: A tram wakes the street.", "paragraph: 7}, {source: gazette-2024, paragraph: 8")]
    public void One_that_has_it_or_rests_on_more_is_fine(string answer, string places) =>
        Assert.Empty(Answer(answer, places).Diagnostics());

    [Fact]
    public void Other_languages_have_no_list_of_hedges() => Assert.Empty(Answer("line: A tram wakes the street.")
        .With("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace("language: en", "language: nl", StringComparison.Ordinal))
        .Diagnostics());

    private static Mistake Answer(string answer, string places = "paragraph: 7") => Mistake.Of("residents.yaml",
            Stance, $"noise: {{answer: too loud, {answer}, citations: [{{source: gazette-2024, {places}}}]}}")
        .Replacing("    voice: quoted\n    against", "    voice: quoted\n    hedge: They call it a guess.\n    against");
}
