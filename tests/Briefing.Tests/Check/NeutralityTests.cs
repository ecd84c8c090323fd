using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>The editors' own text takes no side.</summary>
public sealed class NeutralityTests
{
    private const string Hint = "Readers on the other side would not accept it. Choose a neutral word, or put the "
        + "speaker's own word in quotation marks. If the word is neutral in this debate, add it to 'allow' under "
        + "'loaded-words' in debate.yaml.";

    [Theory]
    [InlineData("debate.yaml", "How loud is a tram?", "How ⟦brutal⟧ is a tram’s noise?", "brutal")]
    [InlineData("debate.yaml", "The two agree", "⟦Obviously⟧ the two agree", "Obviously")]
    [InlineData("debate.yaml", "Three sources, all", "Three “brutal” and\n  ⟦brutal⟧ sources, all", "brutal")]
    [InlineData("debate.yaml", "Three sources, all", "A \"tram\" and its ⟦brutal⟧ \"noise\" of sources, all", "brutal")]
    [InlineData("debate.yaml", "name: Shopkeepers", "name: The ⟦so-called⟧ shopkeepers", "so-called")]
    [InlineData("debate.yaml", "about: The year", "about: The ⟦regime⟧'s year", "regime")]
    [InlineData("debate.yaml", "It names both routes.", "\"It ⟦merely⟧ names both routes.\"", "merely")]
    [InlineData("operator.yaml", "summary: It wants", "summary: It ⟦of course⟧ wants", "of course")]
    [InlineData("sources.yaml", "The vote is", "The ⟦sham⟧ vote is", "sham")]
    public void A_loaded_word_is_reported_in_the_editors_text(string file, string words, string marked, string word) =>
        Mistake.Of(file, words, marked).IsReported("BRF0317",
            $"The word '{word}' takes a side in the editors' own text.", Hint);

    [Theory]
    [InlineData("A “brutal” tram, a ‘brutal’ one of ‘the operator’s brutal trams’")]
    [InlineData("A [tram](https://tram.example/brutal-noise) <https://tram.example/brutal>")]
    [InlineData("A non-brutal and brutalist regiment")]
    [InlineData("It says \"brutal\"")]
    public void Quotations_links_and_other_words_are_left_alone(string text) =>
        Assert.Empty(Mistake.Of("debate.yaml", "Three sources, all from one city.", $">-\n  {text}").Diagnostics());

    [Fact]
    public void What_a_stakeholder_holds_is_its_own() =>
        Assert.Empty(Mistake.Of("operator.yaml", "claim: The old", "claim: Obviously the old").Diagnostics());

    [Fact]
    public void A_debate_has_loaded_words_of_its_own()
    {
        Mistake.Of("debate.yaml",
            "limits: Three",
            "loaded-words: {add: [rail lobby], allow: [brutal]}\nlimits: The brutal ⟦Rail lobby⟧. Three").IsReported("BRF0317",
            "The word 'Rail lobby' takes a side in the editors' own text.", Hint);
    }

    [Fact]
    public void Text_in_another_language_is_checked_for_added_words_only()
    {
        Assert.Empty(Mistake.Of("debate.yaml", "language: en", "language: fr").Replacing(
            "Three sources", "Un regime brutal. Three sources").Diagnostics());

        Mistake.Of("debate.yaml", "language: en", "language: fr\nloaded-words: {add: [prétendu]}").Replacing(
            "Three sources", "Un ⟦prétendu⟧ brutal. Three sources").IsReported("BRF0317",
            "The word 'prétendu' takes a side in the editors' own text.", Hint);
    }
}
