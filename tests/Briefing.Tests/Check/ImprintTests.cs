using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>What the imprint says of itself and of the debate.</summary>
public sealed class ImprintTests
{
    [Fact]
    public void An_imprint_that_agrees_with_itself_is_no_mistake() => Assert.Empty(In(
        """
        prepared-by: Unit for Transport, City Library
        for: the council
        contact: transport@city.example
        number: 2024/7
        version: "1.1"
        published: 2024-03
        cite-as: Should the harbour tram be built? City Library, 2024/7.
        licence: CC BY 4.0
        disclaimer: The library has no view of its own.
        classification: Open
        watermark: DRAFT
        history:
          - {version: "1.0", date: 2024, changes: First version.}
          - {version: "1.1", date: 2024-03-05, changes: The vote.}
        further-reading:
          - text: A book on trams.

        """).Diagnostics());

    [Fact]
    public void A_history_leads_to_the_newest() => In(
        """
        version: "2"
        history:
          - {version: "2", date: 2024-03-05}
          - {version: "1", date: ⟦2024-03-01⟧}

        """).IsReported("BRF0328",
        "Version '1' is older than '2', which is listed before it.",
        "The last entry is taken as the newest. Put the newest version last.");

    [Fact]
    public void A_revision_of_a_month_may_follow_one_of_a_day_in_it() => Assert.Empty(In(
        """
        history:
          - {version: "1", date: 2024-03-05}
          - {version: "2", date: 2024-03}

        """).Diagnostics());

    [Fact]
    public void The_version_is_the_newest_of_the_history() => In(
        "version: ⟦\"2\"⟧\nhistory: [{version: \"1\", date: 2024-03-05}]\n").IsReported("BRF0329",
        "'version' is '2', but the history ends with '1'.",
        "Readers could not tell which of two copies is newer. Correct 'version', or add this version at the end of "
        + "'history'.");

    [Fact]
    public void The_day_of_publication_is_that_of_the_newest_version() => In(
        "published: ⟦2024-03-06⟧\nhistory: [{version: \"1\", date: 2024-03-05}]\n").IsReported("BRF0329",
        "'published' is '6 March 2024', but the history ends with '5 March 2024'.",
        "Readers could not tell which of two copies is newer. Correct 'published', or add this version at the end of "
        + "'history'.");

    [Fact]
    public void Nothing_is_published_before_the_day_that_it_is_valid_for() => In("published: ⟦2024-02-10⟧\n").IsReported(
        "BRF0330",
        "The document is published on '10 February 2024', before the day that it is valid for (1 March 2024).",
        "A document can't be published before what it is based on. Correct one of the two dates.");

    [Fact]
    public void Nothing_is_published_before_its_newest_source() =>
        Mistake.Of("debate.yaml", "as-of: 2024-03-01", "as-of: 2024-01-20\npublished: ⟦2024-01⟧").IsReported(
            "BRF0330",
            "The document is published on 'January 2024', before its source 'gazette-2024' (3 February 2024).",
            "A document can't be published before what it is based on. Correct one of the two dates.");

    [Theory]
    [InlineData("prepared-by", 120)]
    [InlineData("for", 120)]
    [InlineData("contact", 120)]
    [InlineData("number", 120)]
    [InlineData("version", 120)]
    [InlineData("cite-as", 300)]
    [InlineData("licence", 300)]
    [InlineData("disclaimer", 400)]
    public void An_imprint_leaves_room_for_the_answer_on_the_first_page(string key, int most)
    {
        Assert.Empty(In($"{key}: {new string('a', most)}\n").Diagnostics());
        In($"{key}: ⟦{new string('a', most + 1)}⟧\n").IsReported("BRF0332",
            $"'{key}' has {most + 1} characters; {most} fit on the first page.",
            $"The answer would begin on the second page. Shorten '{key}', or put the rest on a web page and link to it.");
    }

    [Fact]
    public void Only_what_readers_see_is_counted() => Assert.Empty(In(
        $"disclaimer: \"**{new string('a', 199)}** [{new string('e', 199)}](https://{new string('x', 90)}.example)\\u00AD\\u0301\"\n")
        .Diagnostics());

    [Theory]
    [InlineData("prepared-by: The ⟦regime⟧’s library\n")]
    [InlineData("for: The ⟦regime⟧\n")]
    [InlineData("cite-as: The ⟦regime⟧’s tram\n")]
    [InlineData("licence: Not for the ⟦regime⟧\n")]
    [InlineData("disclaimer: Not the view of the ⟦regime⟧.\n")]
    [InlineData("classification: Not for the ⟦regime⟧\n")]
    [InlineData("watermark: ⟦regime⟧\n")]
    [InlineData("history: [{version: \"1\", date: 2024-03-05, changes: The ⟦regime⟧ has voted.}]\n")]
    public void The_imprint_takes_no_side(string keys) => Assert.Equal(["BRF0317"], Codes(keys));

    [Fact]
    public void A_title_to_read_further_may_take_one() =>
        Assert.Empty(In("further-reading: [{text: \"Lund, The regime of trams, 2020\"}]\n").Diagnostics());

    [Theory]
    [InlineData("prepared-by: Library of ⟦秘⟧\n")]
    [InlineData("history: [{version: \"1\", date: 2024-03-05, changes: The ⟦秘⟧}]\n")]
    [InlineData("further-reading: [{text: The ⟦秘⟧}]\n")]
    public void A_character_of_the_imprint_that_no_font_has_is_reported(string keys) =>
        Assert.Equal(["BRF0401"], Codes(keys));

    private static string[] Codes(string keys) => [.. In(keys).Diagnostics().Select(diagnostic => diagnostic.Code)];

    private static Mistake In(string keys) => Mistake.In("debate.yaml", SampleDebate.Texts["debate.yaml"] + keys);
}
