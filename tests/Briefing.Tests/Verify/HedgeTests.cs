namespace Briefing.Tests.Verify;

/// <summary>Where a source hedges and the argument does not.</summary>
public sealed class HedgeTests
{
    private const string Hearing = "texts/hearing-2024.txt";
    private const string Residents = "positions/residents.yaml";
    private const string Loud = "A tram in narrow streets would be loud.";
    private const string Hint = "Readers would think it more certain than the source does. Add the source's own words of "
        + "caution under 'hedge', or use them here.";

    [Theory]
    [InlineData("⟦Reportedly⟧, a tram in narrow streets is loud.", "Reportedly")]
    [InlineData("A tram in narrow streets ⟦may⟧ be loud.", "may")]
    [InlineData("It ⟦is said⟧ that a tram in narrow streets is loud.", "is said")]
    [InlineData("There are ⟦suspicions⟧ that a tram in narrow streets is loud.", "suspicions")]
    [InlineData("A tram in narrow streets ⟦appears to⟧ be loud.", "appears to")]
    [InlineData("The quay is wide. A tram in narrow streets ⟦could⟧ be loud. The end.", "could")]
    public void A_hedge_that_the_argument_drops_is_reported(string text, string hedge) => TextMistake.Of(Hearing, Loud, text)
        .And(Residents, "claim: A tram in narrow streets would be loud.", "claim: ⟦A tram in narrow streets would be loud.⟧")
        .IsReported("BRF0507", $"The cited text says '{hedge}', and the argument drops this hedge.", Hint);

    [Fact]
    public void So_is_one_that_an_answer_drops() => TextMistake.Of(Hearing, Loud, "The quay ⟦may⟧ be wide enough.")
        .And(Residents, "claim: A tram in narrow streets would be loud.", "claim: The quay may be wide enough.")
        .And(Residents, "line: The quay is wide enough.}", "line: ⟦The quay is wide enough.⟧, citations: [{source: hearing-2024, paragraph: 9}]}")
        .IsReported(
            "BRF0507",
            "The cited text says 'may', and the answer drops this hedge.",
            "Readers would think it more certain than the source does. Use the source's own words of caution here.");

    [Fact]
    public void So_is_one_in_a_range_unless_one_of_its_paragraphs_says_it_outright()
    {
        var range = "citations: [{source: hearing-2024, paragraph: 8-9}]";
        TextMistake.Of(Hearing, Loud, "A tram in narrow streets may be loud.")
            .And(Hearing, "The residents spoke next.", "The residents say trams ⟦may⟧ be loud.")
            .And(Residents, "citations: [{source: hearing-2024, paragraph: 9}]", range)
            .And(Residents, "claim: A tram in narrow streets would be loud.", "claim: ⟦A tram in narrow streets would be loud.⟧")
            .IsReported("BRF0507", "The cited text says 'may', and the argument drops this hedge.", Hint);
        TextMistake.Of(Hearing, Loud, "A tram in narrow streets may be loud.")
            .And(Residents, "citations: [{source: hearing-2024, paragraph: 9}]", range)
            .IsFine();
    }

    [Fact]
    public void A_note_that_takes_the_hedge_up_is_enough() => TextMistake.Of(Hearing, Loud, "A tram in narrow streets may be loud.")
        .And(Residents, "    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]", "    voice: own\n    note: “May” is the clerk’s.\n    citations: [{source: hearing-2024, paragraph: 9}]")
        .IsFine();

    [Theory]
    [InlineData("In May a tram in narrow streets is loud.")]
    [InlineData("The quay could be wide. A tram in narrow streets is loud.")]
    [InlineData("Who knows it. A tram in narrow streets is loud. It may be dear to us.")]
    [InlineData("Before a tram could run, however, a tram in narrow streets is loud.")]
    [InlineData("Although the noise seems bearable to some, a tram in narrow streets is loud.")]
    [InlineData("The chair pointed out that a tram in narrow streets is loud.")]
    [InlineData("A dismayed mayor says that a tram in narrow streets is loud.")]
    public void What_hedges_nothing_or_something_else_is_passed_over(string text) =>
        TextMistake.Of(Hearing, Loud, text).IsFine();

    [Theory]
    [InlineData("    hedge: The minutes say that it may be.\n    voice: own")]
    [InlineData("    note: x\n    voice: own\n    hedge: may be")]
    public void A_hedge_given_is_enough(string lines) => TextMistake.Of(Hearing, Loud, "A tram in narrow streets may be loud.")
        .And(Residents, "    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]", $"{lines}\n    citations: [{{source: hearing-2024, paragraph: 9}}]")
        .IsFine();

    [Fact]
    public void A_claim_that_hedges_is_enough() => TextMistake.Of(Hearing, Loud, "A tram in narrow streets may be loud.")
        .And(Residents, "claim: A tram in narrow streets would be loud.", "claim: A tram in narrow streets could be loud.")
        .IsFine();

    [Fact]
    public void A_second_paragraph_that_says_it_outright_is_enough() => TextMistake.Of(Hearing, Loud, "A tram may be loud.")
        .And(Residents, "paragraph: 9}]", "paragraph: 9}, {source: hearing-2024, paragraph: 8}]")
        .IsFine();

    [Fact]
    public void Only_the_sentence_of_a_quotation_counts() => TextMistake.Of(Hearing,
        Loud,
        "A tram in narrow streets may be loud. The wheels squeal.")
        .And(Residents, "paragraph: 9}]", "paragraph: 9, quote: The wheels squeal}]")
        .IsFine();

    [Fact]
    public void Warnings_alone_end_with_0()
    {
        using var tram = new TramWithTexts();
        var run = tram.Change(Hearing, Loud, "A tram in narrow streets may be loud.").Verify();
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n1 warning.\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nVerified: 9 citations, 1 quotation, 2 texts.\n", run.Output, StringComparison.Ordinal);
    }
}
