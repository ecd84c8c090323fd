using Briefing.Verify.Texts;

namespace Briefing.Tests.Verify;

/// <summary>Quotations that do not stand where they are cited, and those that do.</summary>
public sealed class QuotationTests
{
    private const string Operator = "positions/operator.yaml";
    private const string Gazette = "texts/gazette-2024.txt";
    private const string Riders = "paragraph: 7, quote: \"four in five trips end\"";

    [Fact]
    public void The_tram_debate_has_no_mistake() => TextMistake.Of(Operator, Riders, Riders).IsFine();

    [Fact]
    public void A_paragraph_beyond_the_text_is_reported() => TextMistake.Of("positions/residents.yaml",
        "paragraph: 9",
        "paragraph: ⟦90⟧").IsReported("BRF0503",
        "There is no paragraph 90 in 'hearing-2024', which has 10.",
        "Count the non-empty lines of the text, its headings and captions too.");

    [Fact]
    public void A_quotation_cited_beyond_the_text_is_reported_with_its_place() => TextMistake.Of(Operator,
        Riders,
        "paragraph: ⟦70⟧, quote: \"four in five trips end\"").IsReported("BRF0503",
        "There is no paragraph 70 in 'gazette-2024', which has 8.",
        "The quoted words are in paragraph 7. Write that number, or run the command again with --fix.");

    [Fact]
    public void A_quotation_from_another_paragraph_is_reported_at_the_number() => TextMistake.Of(Operator,
        Riders,
        "paragraph: ⟦6⟧, quote: \"four in five trips end\"")
        .And(Gazette, "four in five trips end", "⟦four in five trips end⟧").IsReported("BRF0504",
        "The quotation isn't in paragraph 6 of 'gazette-2024'.",
        "The quoted words are in paragraph 7. Write that number, or run the command again with --fix.");

    [Fact]
    public void A_quotation_from_several_others_is_left_to_the_author() => TextMistake.Of(Operator,
        Riders,
        "paragraph: ⟦1⟧, quote: \"the count\"")
        .And(Gazette, "calls the count", "calls ⟦the count⟧").IsReported("BRF0504",
        "The quotation isn't in paragraph 1 of 'gazette-2024'.",
        "The quoted words are in paragraphs 6 and 8. Write the number of the one you mean.");

    [Theory]
    [InlineData("paragraph: 6-7, quote: \"four in five trips end\"")]
    [InlineData("paragraph: \"2, 7\", quote: \"four in five trips end\"")]
    [InlineData("paragraph: 5-6, quote: \"in May. It calls\"")]
    public void A_quotation_may_stand_in_any_paragraph_of_a_range_and_over_the_ends_within(string place) =>
        TextMistake.Of(Operator, Riders, place).IsFine();

    [Fact]
    public void A_range_without_the_quotation_is_reported() => TextMistake.Of(Operator,
        Riders,
        "paragraph: ⟦4-6⟧, quote: \"four in five trips end\"")
        .And(Gazette, "four in five trips end", "⟦four in five trips end⟧").IsReported("BRF0504",
        "The quotation isn't in paragraphs 4–6 of 'gazette-2024'.",
        "The quoted words are in paragraph 7. Write that number.");

    [Fact]
    public void A_range_that_ends_beyond_the_text_is_reported() => TextMistake.Of(Operator,
        Riders,
        "paragraph: ⟦7-12⟧, quote: \"four in five trips end\"").IsReported("BRF0503",
        "There is no paragraph 9 in 'gazette-2024', which has 8.",
        "The quoted words are in paragraph 7. Write that number.");

    [Fact]
    public void A_quotation_over_paragraphs_that_are_not_cited_together_is_reported() => TextMistake.Of(Operator,
        Riders,
        "paragraph: \"5, 7\", quote: ⟦\"in May. It calls\"⟧")
        .And(Gazette, "in May.\nIt calls", "⟦in May.\nIt calls⟧").IsReported("BRF0506",
        "The quotation runs from paragraph 5 into paragraph 6.",
        "Readers would find only half of it in either. Quote from one paragraph, or cite both, each with its own quotation.");

    [Fact]
    public void A_changed_word_is_shown_beside_the_nearest_words() => TextMistake.Of(Operator,
        Riders,
        "paragraph: 7, quote: ⟦\"four in five rides end in the new town\"⟧")
        .And(Gazette, "four in five trips end “in the old town", "⟦four in five trips end “in the old town⟧").IsReported("BRF0505",
        "The quotation isn't in 'gazette-2024'.",
        "Paragraph 7 comes nearest, with what differs in brackets: 'four in five [trips] end [\"]in the [old] town'. "
        + "Quote word for word, or remove 'quote' and use your own words.");

    [Fact]
    public void A_word_too_many_leaves_an_empty_bracket() => TextMistake.Of(Operator,
        Riders,
        "paragraph: 7, quote: ⟦\"four in every five trips end\"⟧")
        .And(Gazette, "four in five trips end", "⟦four in five trips end⟧").IsReported("BRF0505",
        "The quotation isn't in 'gazette-2024'.",
        "Paragraph 7 comes nearest, with what differs in brackets: 'four in [] five trips end'. "
        + "Quote word for word, or remove 'quote' and use your own words.");

    [Fact]
    public void Of_two_passages_as_near_the_first_is_shown() => TextMistake.Of(Operator,
        Riders,
        "paragraph: 8, quote: ⟦\"the harbour needs no line\"⟧")
        .And("texts/gazette-2024.txt", "Two routes for one tram", "⟦the harbour needs a line⟧").IsReported("BRF0505",
        "The quotation isn't in 'gazette-2024'.",
        "Paragraph 1 comes nearest, with what differs in brackets: 'the harbour needs [a] line'. "
        + "Quote word for word, or remove 'quote' and use your own words.");

    [Fact]
    public void An_invented_quotation_has_nothing_near_it() => TextMistake.Of(Operator,
        Riders,
        "paragraph: 7, quote: ⟦\"nobody wants bicycles\"⟧").IsReported("BRF0505",
        "The quotation isn't in 'gazette-2024'.",
        "No passage in the text is close to it. Quote word for word, or remove 'quote' and use your own words.");

    [Fact]
    public void A_quotation_over_the_end_of_a_paragraph_is_reported() => TextMistake.Of(Operator,
        Riders,
        "paragraph: 5, quote: ⟦\"in May. It calls\"⟧")
        .And(Gazette, "in May.\nIt calls", "⟦in May.\nIt calls⟧").IsReported("BRF0506",
        "The quotation runs from paragraph 5 into paragraph 6.",
        "Readers would find only half of it in either. Quote from one paragraph, or cite both, each with its own quotation.");

    [Theory]
    [InlineData("'trips end \"in the old town\"'")]
    [InlineData("trips end “in the old town”")]
    [InlineData("trips end «in the old town»")]
    [InlineData("trips end „in the old town“")]
    [InlineData("\"trips  end \\u201Cin the\\u00A0old town\"")]
    [InlineData(">-\n          trips end\n          “in the old town”, and")]
    public void White_space_and_the_style_of_quotation_marks_do_not_count(string quote) => TextMistake.Of(Operator,
        "[{source: gazette-2024, paragraph: 7, quote: \"four in five trips end\"}]",
        $"\n      - source: gazette-2024\n        paragraph: 7\n        quote: {quote}").IsFine();

    [Fact]
    public void What_only_says_where_a_line_may_end_does_not_count() => TextMistake.Of("texts/gazette-2024.txt",
        "four in five trips end",
        "four in f\u00ADive\u200B trips\u00A0end").IsFine();

    [Theory]
    [InlineData("ofﬁce in the cafe\u0301", "office in the café")]
    [InlineData("ofﬁce in the cafe\u0301", "ofﬁce in the café")]
    [InlineData("office in the café", "ofﬁce in the cafe\u0301")]
    [InlineData("well\u2011known, ǖ", "well-known, u\u0308\u0304")]
    [InlineData("well-known", "well\u2010known")]
    public void Ligatures_accents_and_kinds_of_hyphens_do_not_count(string text, string quote) =>
        TextMistake.Of(Gazette, "four in five trips end", $"{text} four in five trips end")
            .And(Operator, Riders, $"paragraph: 7, quote: \"{quote}\"").IsFine();

    [Fact]
    public void What_is_near_is_shown_up_to_the_end_of_its_accent() => TextMistake.Of(Operator,
        Riders,
        "paragraph: 7, quote: ⟦\"five trips end at a café\"⟧")
        .And(Gazette, "four in five trips end", "four in ⟦five trips end at the cafe\u0301⟧").IsReported("BRF0505",
        "The quotation isn't in 'gazette-2024'.",
        "Paragraph 7 comes nearest, with what differs in brackets: 'five trips end at [the] café'. "
        + "Quote word for word, or remove 'quote' and use your own words.");

    [Theory]
    [InlineData("“four in five trips end”")]
    [InlineData("'\"four in five trips end\"'")]
    [InlineData("«four in five trips end»")]
    public void Marks_around_a_quotation_do_not_belong_to_it(string quote) =>
        TextMistake.Of(Operator, Riders, $"paragraph: 7, quote: {quote}").IsFine();

    [Theory]
    [InlineData("The residents' view")]
    [InlineData("The residents‘ view")]
    public void The_style_of_an_apostrophe_does_not_count(string quote) => TextMistake.Of(Operator,
        Riders,
        $"paragraph: 8, quote: \"{quote}\"").IsFine();

    [Theory]
    [InlineData("Four in five trips end", "[four] in five trips end")]
    [InlineData("four in five – trips end", "four in five [] trips end")]
    [InlineData("four in five trips, end", "four in five trips [] end")]
    public void Capitals_dashes_and_commas_count(string quote, string nearest)
    {
        using var mistake = TextMistake.Of(Operator, Riders, $"paragraph: 7, quote: \"{quote}\"");
        Assert.Contains($"in brackets: '{nearest}'.", Assert.Single(mistake.Diagnostics()).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trips", true)]
    [InlineData("old town", true)]
    [InlineData("trip", false)]
    [InlineData("rips end", false)]
    public void Only_whole_words_are_a_quotation(string quote, bool stands)
    {
        using var mistake = TextMistake.Of(Operator, Riders, $"paragraph: 7, quote: {quote}");
        Assert.Equal(stands, mistake.Diagnostics().IsEmpty);
    }

    [Fact]
    public void In_a_script_without_spaces_any_stretch_is_a_quotation() =>
        Assert.Equal(1, FoldedText.Of("港町の電車は静かだ。").IndexOf("町の電車"));

    [Theory]
    [InlineData("page: 2")]
    [InlineData("section: Routes")]
    [InlineData("timestamp: \"4:05\"")]
    public void With_another_locator_the_quotation_may_stand_anywhere(string locator) => TextMistake.Of(Operator,
        Riders,
        $"{locator}, quote: in May. It calls the count an estimate").IsFine();

    [Fact]
    public void With_another_locator_a_wrong_quotation_is_still_found_out() => TextMistake.Of(Operator,
        Riders,
        "page: 2, quote: ⟦nobody wants bicycles⟧").IsReported("BRF0505",
        "The quotation isn't in 'gazette-2024'.",
        "No passage in the text is close to it. Quote word for word, or remove 'quote' and use your own words.");
}
