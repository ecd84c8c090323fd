namespace Briefing.Tests.Verify;

/// <summary>Where a sentence tells what another party says.</summary>
public sealed class SpeakerTests
{
    private const string Hearing = "texts/hearing-2024.txt";
    private const string Residents = "positions/residents.yaml";
    private const string Loud = "A tram in narrow streets would be loud.";

    [Theory]
    [InlineData("The Harbour Tram Company admits that a tram in narrow streets is loud.")]
    [InlineData("According to the Harbour Tram Company a tram in narrow streets would be loud.")]
    [InlineData("In the view of the Harbour Tram Company a tram in narrow streets would be loud.")]
    [InlineData("The Harbour Tram Company's view is that a tram in narrow streets would be loud.")]
    [InlineData("The Harbour Trams Companies themselves have said that a tram in narrow streets is loud.")]
    public void A_party_that_the_argument_does_not_name_is_a_hint(string sentence) => TextMistake.Of(Hearing, Loud, $"⟦{sentence}⟧")
        .And(Residents, $"claim: {Loud}", $"claim: ⟦{Loud}⟧")
        .IsReported("BRF0509",
            "The cited sentence reports what 'Harbour Tram Company' says, but the text here doesn't name that speaker.",
            "The view would pass for that of 'residents'. Name the speaker, in the claim or in a note. If the view is only that "
            + "of 'Harbour Tram Company', leave it to that party.");

    [Theory]
    [InlineData("The Old Town Residents say that a tram in narrow streets is loud, the Harbour Tram Company says that it is not.")]
    [InlineData("A tram of the Harbour Tram Company in narrow streets would be loud.")]
    [InlineData("The company admits that a tram in narrow streets is loud.")]
    [InlineData("A tram in narrow streets is loud. The Harbour Tram Company admits it.")]
    public void What_they_say_themselves_or_nobody_says_is_fine(string sentence) => TextMistake.Of(Hearing, Loud, sentence).IsFine();

    [Fact]
    public void A_claim_that_names_the_party_is_fine() => TextMistake
        .Of(Hearing, Loud, "The Harbour Tram Company admits that a tram in narrow streets is loud.")
        .And(Residents, $"claim: {Loud}", "claim: A tram in narrow streets is loud, as the Harbour Tram Company admits.")
        .IsFine();

    [Fact]
    public void So_is_a_note_that_does() => TextMistake
        .Of(Hearing, Loud, "The Harbour Tram Company admits that a tram in narrow streets is loud.")
        .And(Residents, $"claim: {Loud}", $"note: The Harbour Tram Company admits it.\n    claim: {Loud}")
        .IsFine();

    [Fact]
    public void A_hint_is_printed_and_counted_and_ends_with_0()
    {
        using var tram = new TramWithTexts();
        var run = tram.Change(Hearing, Loud, "The Harbour Tram Company admits that a tram in narrow streets is loud.").Verify();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": note BRF0509: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 note.\n", run.Error, StringComparison.Ordinal);
    }
}
