using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>Keys that are unknown or missing, and values that do not fit their key.</summary>
public sealed class ShapeMistakeTests
{
    [Fact]
    public void An_unknown_key_is_reported_with_what_may_be_meant() => Mistake.Of("operator.yaml",
        "warrant: A line",
        "⟦warant⟧: A line").IsReported("BRF0101",
        "An argument has no key 'warant'.",
        "Did you mean 'warrant'? Everything under it would be missing from the briefing.");

    [Fact]
    public void A_required_key_that_is_misspelt_is_one_mistake() => Mistake.Of("operator.yaml",
        "claim: The",
        "⟦Claim⟧: The").IsReported("BRF0101",
        "An argument has no key 'Claim'.",
        "Did you mean 'claim'? Everything under it would be missing from the briefing.");

    [Fact]
    public void A_reply_without_a_word_is_reported() => Mistake.Of("residents.yaml",
        "to: operator/riders\n    kind: undercut\n    basis: explicit\n    text: Riders would walk to the harbour.\n    voice: quoted\n"
        + "    citations: [{source: gazette-2024, paragraph: 8}]",
        "⟦to: operator/riders⟧\n    kind: undercut\n    basis: explicit\n    citations: [{source: gazette-2024, paragraph: 8}]")
        .IsReported("BRF0124",
        "This reply has neither 'text' nor 'argument'.",
        "Write its words under 'text', or the id of one of the stakeholder's own arguments under 'argument'.");

    [Theory]
    [InlineData("text", "Riders would walk to the harbour.")]
    [InlineData("voice", "quoted")]
    [InlineData("hedge", "It says so.")]
    [InlineData("note", "It says so.")]
    [InlineData("citations", "[{source: gazette-2024, paragraph: 8}]")]
    public void A_reply_has_words_of_its_own_or_is_an_argument(string key, string value) => Mistake.Of("residents.yaml",
        "    text: Riders would walk to the harbour.\n    voice: quoted\n    citations: [{source: gazette-2024, paragraph: 8}]\n",
        $"    argument: noise\n    ⟦{key}⟧: {value}\n").IsReported("BRF0126",
        $"This reply has both 'argument' and '{key}'.",
        $"The reply is that argument, with its text and citations. Remove '{key}'; or remove 'argument' to give the reply "
        + "its own text.");

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("1")]
    public void A_truth_value_is_true_or_false(string word) => Mistake.Of("operator.yaml",
        "    issue: route\n    claim",
        $"    issue: route\n    main: ⟦{word}⟧\n    claim").IsReported("BRF0125",
        $"'main' needs 'true' or 'false', not '{word}'.",
        "Write one of the two, without quotation marks, or remove the line.");

    [Fact]
    public void An_unknown_key_like_no_other_is_reported_without_a_guess() => Mistake.Of("debate.yaml",
        "limits:",
        "⟦colour⟧:").IsReported("BRF0101",
        "A debate file has no key 'colour'.",
        "Everything under it would be missing from the briefing. Other keys here: phrases, theme, limits, length, prepared-by, for, contact, number, version, "
        + "published, cite-as, licence, disclaimer, classification, watermark, history, further-reading, bottom-line, loaded-words, "
        + "balance-ratio, parts.");

    [Theory]
    [InlineData("citations: [{source: letter-2023, page: 3}]", "⟦cites⟧: [{source: letter-2023, page: 3}]", "A proposal", "citations")]
    [InlineData("{source: letter-2023, page: 3}", "{source: letter-2023, ⟦pages⟧: 3}", "A citation", "page")]
    [InlineData("voice: own\n    citations: [{source: letter-2023, page: 1,", "voice: own\n    ⟦cite⟧: [{source: letter-2023, page: 1,", "An argument", "citations")]
    public void What_is_misspelt_is_not_missing_too(string words, string marked, string what, string meant) =>
        Mistake.Of("operator.yaml", words, marked).IsReported("BRF0101",
        $"{what} has no key '{MarkedText.Parse(marked).Word}'.",
        $"Did you mean '{meant}'? Everything under it would be missing from the briefing.");

    [Fact]
    public void A_comma_that_ends_a_text_in_braces_is_explained() => Mistake.Of("operator.yaml",
        "route: {answer: \"yes\", line: The old town has the riders.}",
        "route: {answer: \"yes\", line: The old town has the riders, ⟦and the money.⟧}").IsReported("BRF0101",
        "A stance has no key 'and the money.'.",
        "Between braces, a comma ends a text. If these words belong to the text, put the whole text in double quotation "
            + "marks.");

    [Fact]
    public void Keys_are_not_merged() => Mistake.Of("operator.yaml",
        "    warrant: A line pays where it is used.",
        "    ⟦<<⟧: {warrant: A line pays.}").IsReported("BRF0101",
        "An argument has no key '<<'.",
        "Keys cannot be merged with '<<' here. Write them out.");

    [Fact]
    public void A_missing_key_is_reported_at_the_first_line_of_what_lacks_it() => Mistake.Of("operator.yaml",
        "id: riders\n    issue: route\n    claim: The old town is where the riders are.",
        "⟦id: riders⟧\n    issue: route").IsReported("BRF0102",
        "This argument has no 'claim'.",
        "Add a line 'claim: …' with what the argument asserts, in a sentence.");

    [Fact]
    public void A_file_that_lacks_a_key_is_reported_at_its_first_line() => Mistake.Of("debate.yaml",
        "title: Should the harbour tram be built?\nquestion: Should the city build a tram through the harbour?",
        "⟦question: Should the city build a tram through the harbour?⟧").IsReported("BRF0102",
        "This debate file has no 'title'.",
        "Add a line 'title: …' with the title as it is to be printed.");

    [Fact]
    public void A_key_without_a_value_is_reported() => Mistake.Of("operator.yaml",
        "summary: It wants the short line.",
        "⟦summary⟧:").IsReported("BRF0103",
        "'summary' has no value.",
        "Write one: the key is required. A text that begins with '#' needs quotation marks.");

    [Fact]
    public void A_text_of_nothing_but_space_is_no_value() => Mistake.Of("operator.yaml",
        "summary: It wants the short line.",
        "⟦summary⟧: \"  \"").IsReported("BRF0103",
        "'summary' has no value.",
        "Write one: the key is required. A text that begins with '#' needs quotation marks.");

    [Fact]
    public void A_word_that_YAML_reads_as_nothing_is_no_value() => Mistake.Of("operator.yaml",
        "summary: It wants the short line.",
        "⟦summary⟧: null").IsReported("BRF0103",
        "'summary' has no value: YAML reads 'null' as an empty value.",
        "If the word itself is meant, put it in quotation marks. The key is required.");

    [Fact]
    public void A_list_where_a_text_is_due_is_reported() => Mistake.Of("operator.yaml",
        "summary: It wants the short line.",
        "⟦summary⟧:\n  - It wants the short line.").IsReported("BRF0104",
        "'summary' contains a list of items, each beginning with a dash; it needs a text.",
        "Write the text after the colon, in quotation marks if it has brackets or a colon in it.");

    [Fact]
    public void Keys_where_a_list_is_due_are_reported() => Mistake.Of("operator.yaml",
        "proposals:\n  - text:",
        "⟦proposals⟧:\n    text:").IsReported("BRF0104",
        "'proposals' contains keys with values; it needs a list of items, each beginning with a dash.",
        "Put brackets around it, [ and ], or begin each item on its own line with a dash and a space.");

    [Theory]
    [InlineData("{source: gazette-2024, paragraph: 3}", "keys with values")]
    [InlineData("gazette-2024", "a text")]
    public void Brackets_that_a_list_lacks_are_reported(string written, string what) => Mistake.Of("debate.yaml",
        "citations: [{source: gazette-2024, paragraph: 3}]",
        $"⟦citations⟧: {written}").IsReported("BRF0104",
        $"'citations' contains {what}; it needs a list of items, each beginning with a dash.",
        "Put brackets around it, [ and ], or begin each item on its own line with a dash and a space.");

    [Fact]
    public void A_text_where_keys_are_due_is_reported_with_the_keys() => Mistake.Of("operator.yaml",
        "stances:",
        "⟦in-brief⟧: The old town has the riders.\nstances:").IsReported("BRF0104",
        "'in-brief' contains a text; it needs keys with values.",
        "Write its keys below it, each on its own line and followed by a colon and a space: text, citations.");

    [Fact]
    public void A_list_where_keys_are_due_is_reported_and_nothing_follows_from_it() => Mistake.Of("residents.yaml",
        "stances:\n  route: {answer: \"no\", line: The streets are too narrow.}\n  noise:",
        "⟦stances⟧:\n  - route: {answer: \"no\", line: The streets are too narrow.}\n  - noise:").IsReported("BRF0104",
        "'stances' contains a list of items, each beginning with a dash; it needs keys with values.",
        "Write the ids below it, each on its own line and followed by a colon and a space.");

    [Fact]
    public void A_text_where_an_item_needs_keys_is_reported() => Mistake.Of("operator.yaml",
        "  - text: Build the first stage by 2026.\n    to: the council\n    issue: route\n"
        + "    citations: [{source: letter-2023, page: 3}]",
        "  - ⟦Build the first stage by 2026.⟧").IsReported("BRF0105",
        "This proposal is a text; it must be keys with values.",
        "Write the keys of the proposal, each followed by a colon and a space.");

    [Fact]
    public void A_dash_too_many_is_reported() => Mistake.Of("operator.yaml",
        "[{source: letter-2023, page: 3}]",
        "[⟦[⟧{source: letter-2023, page: 3}]]").IsReported("BRF0105",
        "This citation is a list of items, each beginning with a dash; it must be keys with values.",
        "If there is one dash too many, remove it.");

    [Fact]
    public void A_file_of_sources_is_a_list() => Mistake.In("sources.yaml",
        "⟦gazette-2024: The Gazette⟧").IsReported("BRF0105",
        "This file is keys with values; it must be a list of items, each beginning with a dash.",
        "Begin each item on its own line with a dash and a space.");

    [Fact]
    public void A_position_file_has_keys() => Mistake.In("operator.yaml",
        "⟦We want the tram.⟧").IsReported("BRF0105",
        "This position file is a text; it must be keys with values.",
        "Write the keys of the position file, each followed by a colon and a space.");

    [Fact]
    public void An_item_that_should_be_one_word_is_reported() => Mistake.Of("residents.yaml",
        "against: [operator]",
        "against: [{⟦id: operator⟧}]").IsReported("BRF0105",
        "This stakeholder id is keys with values; it must be a text.",
        "Write it after the dash, in quotation marks if it has brackets or a colon in it.");

    [Fact]
    public void An_id_is_written_in_small_letters() => Mistake.Of("debate.yaml",
        "issues:\n",
        "issues:\n  - {id: ⟦Old Town⟧, question: Where?, kind: fact}\n").With("operator.yaml",
        SampleDebate.Texts["operator.yaml"].Replace("stances:\n", "stances:\n  Old Town: {answer: x, line: y}\n"))
        .With("residents.yaml",
        SampleDebate.Texts["residents.yaml"].Replace("stances:\n", "stances:\n  Old Town: {answer: x, line: y}\n"))
        .IsReported("BRF0106",
        "'Old Town' cannot be an id.",
        "Did you mean 'old-town'? An id is made of lower-case letters a to z, digits and hyphens, and begins with a "
        + "letter.");

    [Fact]
    public void A_word_outside_its_set_is_reported_with_the_whole_set() => Mistake.Of("residents.yaml",
        "kind: undercut",
        "kind: ⟦undercuts⟧").IsReported("BRF0107",
        "'kind' cannot be 'undercuts'.",
        "Did you mean 'undercut'? It must be 'rebut', 'undermine', 'undercut', 'concede' or 'reframe'.");

    [Fact]
    public void A_voice_that_a_source_gives_is_one_of_the_five() => Mistake.Of("sources.yaml",
        "{operator: reported, residents: [quoted, reported]}",
        "{operator: reported, residents: [quoted, ⟦told⟧]}").IsReported("BRF0107",
        "'residents' cannot be 'told'.",
        "It must be 'own', 'quoted', 'reported', 'analysis' or 'inference'.");

    [Theory]
    [InlineData("May 2019")]
    [InlineData("2019-5")]
    [InlineData("19-05-03")]
    [InlineData("0000-01-01")]
    public void A_date_has_one_of_the_known_forms(string date) => Mistake.Of("debate.yaml",
        "2019-05\n",
        $"⟦{date}⟧\n").IsReported("BRF0108",
        $"'{date}' is not a date.",
        "Write as much of it as you know: 2019, 2019-05, 2019-05-03, 199X for the 1990s, 12XX for the 13th century, or "
        + "1987/1989 for a range.");

    [Theory]
    [InlineData("2022-02-30", "February 2022 has 28 days")]
    [InlineData("2024-02-30", "February 2024 has 29 days")]
    [InlineData("2022-04-00", "April 2022 has 30 days")]
    [InlineData("2022-13-01", "a year has the months 01 to 12")]
    [InlineData("2022-00", "a year has the months 01 to 12")]
    [InlineData("2022/2023-02-29", "February 2023 has 28 days")]
    [InlineData("1989/1987", "it ends before it begins")]
    public void A_date_that_cannot_be_is_said_to_be_impossible(string date, string why) => Mistake.Of("debate.yaml",
        "2019-05\n",
        $"⟦{date}⟧\n").IsReported("BRF0109",
        $"There is no date '{date}': {why}.",
        "Look it up in the source. If you don't know the day, or the month either, leave it out.");

    [Theory]
    [InlineData("2024-13-01", "BRF0109", "There is no date '2024-13-01': a year has the months 01 to 12.")]
    [InlineData("1 March 2024", "BRF0108", "'1 March 2024' is not a date.")]
    public void The_day_of_a_briefing_is_a_day_of_the_calendar(string written, string code, string message) =>
        Mistake.Of("debate.yaml", "as-of: 2024-03-01", $"as-of: ⟦{written}⟧").IsReported(
            code, message, "Write a day of the calendar, with year, month and day: 2019-05-03.");

    [Fact]
    public void The_day_of_a_briefing_is_a_whole_day() => Mistake.Of("debate.yaml",
        "as-of: 2024-03-01",
        "as-of: ⟦2024-03⟧").IsReported("BRF0110",
        "'as-of' needs a full date, not '2024-03'.",
        "It is printed on every page of the briefing. Write year, month and day: 2019-05-03.");

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("third")]
    [InlineData("99999999999")]
    [InlineData("3.1")]
    [InlineData("iv")]
    [InlineData("7f.")]
    [InlineData("3-")]
    [InlineData("p. 7")]
    public void A_paragraph_is_a_number_from_1(string number) => Mistake.Of("residents.yaml",
        "paragraph: 8",
        $"paragraph: ⟦{number}⟧").IsReported("BRF0111",
        $"'paragraph' needs a whole number of at least 1, not '{number}'.",
        "A paragraph's number is its place among the non-empty lines of the text. Write several as 36-37 or \"3, 7-9\". Other kinds of locator go "
        + "under 'page', 'section' or 'timestamp'.");

    [Theory]
    [InlineData("paragraph: ⟦9-7⟧", "9", "7")]
    [InlineData("paragraph: ⟦3, 9-7⟧", "9", "7")]
    [InlineData("page: ⟦33-31⟧", "33", "31")]
    [InlineData("page: ⟦xiv–xii⟧", "xiv", "xii")]
    [InlineData("section: ⟦4.10-4.9⟧", "4.10", "4.9")]
    [InlineData("timestamp: ⟦1:00:05-59:10⟧", "1:00:05", "59:10")]
    public void A_range_ends_after_it_begins(string place, string first, string last) => Mistake.Of("residents.yaml",
        "[{source: gazette-2024, paragraph: 8}]",
        $"\n      - source: gazette-2024\n        {place}").IsReported("BRF0130",
        $"The range from {first} to {last} ends before it begins.",
        "A reader could not find it. Write the lower number first, or a comma if you mean two separate places.");

    [Fact]
    public void A_citation_does_not_name_a_whole_text() => Mistake.Of("residents.yaml",
        "paragraph: 8",
        "paragraph: ⟦1-200000000⟧").IsReported("BRF0131",
        "This citation names 200000000 paragraphs; 50 are allowed.",
        "A reader could not find the passage. Name only the paragraphs that support the statement.");

    [Fact]
    public void A_citation_names_a_place() => Mistake.Of("residents.yaml",
        "{source: gazette-2024, paragraph: 8}",
        "{⟦source: gazette-2024⟧}").IsReported("BRF0112",
        "This citation names no place in its source.",
        "A reader could not check it. Add a line 'paragraph: …', or 'page', 'section' or 'timestamp'.");

    [Theory]
    [InlineData("4.05")]
    [InlineData("4:5")]
    [InlineData("4:75")]
    [InlineData("four")]
    [InlineData("4:05-5")]
    public void A_timestamp_has_minutes_and_seconds(string time) => Mistake.Of("debate.yaml",
        "\"4:05\"",
        $"⟦\"{time}\"⟧").IsReported("BRF0113",
        $"'{time}' is not a time in a recording.",
        "Write minutes and seconds, as in 4:05, with hours as in 1:04:05; a range as in 10:05-10:40.");

    [Theory]
    [InlineData("English")]
    [InlineData("en_GB")]
    [InlineData("e")]
    public void A_language_is_a_tag(string language) => Mistake.Of("debate.yaml",
        "language: en",
        $"language: ⟦{language}⟧").IsReported("BRF0114",
        $"'{language}' is not a language tag.",
        "Screen readers use it to choose their voice. Write a tag such as 'en', 'ja', 'fr-CA' or 'zh-Hant'.");

    [Fact]
    public void A_debate_has_stakeholders() => Mistake.Of("debate.yaml",
        "stakeholders: [operator, residents]",
        "⟦stakeholders⟧: []").IsReported("BRF0115",
        "'stakeholders' needs at least one item.",
        "Without one there would be no debate to print. Add it below, after a dash and a space.");

    [Fact]
    public void An_author_has_a_name() => Mistake.Of("sources.yaml",
        "{family: Lund, given: Ada}",
        "{⟦given: Ada⟧}").IsReported("BRF0116",
        "This name has neither 'family' nor 'literal'.",
        "Write 'family' and 'given' for a person, or 'literal' for an organisation or a pen name.");

    [Theory]
    [InlineData("gazette.example/tram")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    public void The_address_of_a_source_is_on_the_web(string url) => Mistake.Of("sources.yaml",
        "https://gazette.example/tram",
        $"⟦{url}⟧").IsReported("BRF0117",
        $"'{url}' is not a web address.",
        "The briefing links to it, so it must begin with https:// or http://.");

    [Theory]
    [InlineData("riders", null)]
    [InlineData("operator.riders", "operator/riders")]
    [InlineData("operator/riders/one", null)]
    [InlineData("/riders", null)]
    public void A_reply_names_a_stakeholder_and_an_argument(string to, string? suggestion) => Mistake.Of(
        "residents.yaml",
        "operator/riders",
        $"⟦{to}⟧").IsReported("BRF0118",
        $"'{to}' does not name an argument.",
        (suggestion is null ? "" : $"Did you mean '{suggestion}'? ")
        + "Write the id of the stakeholder, a slash and the id of the argument: 'residents/noise'.");

    [Fact]
    public void The_type_of_a_source_is_one_that_CSL_knows() => Mistake.Of("sources.yaml",
        "type: article-newspaper",
        "type: ⟦newspaper-article⟧").IsReported("BRF0119",
        "'newspaper-article' is not a type of source that CSL knows.",
        "Common types are 'article-newspaper', 'article-magazine', 'webpage', 'report' and 'speech'.");
}
