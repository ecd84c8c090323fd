using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>What the shorter documents need, and what does not fit into them.</summary>
public sealed class ShortFormTests
{
    private const string BottomLine =
        """
        bottom-line:
          - text: The two agree on the need.
            citations: [{source: gazette-2024, paragraph: 3}]

        """;

    private const string Asks = "asks: {text: That it be built., citations: [{source: letter-2023, page: 3}]}\n";

    private static readonly string s_debate = SampleDebate.Texts["debate.yaml"] + BottomLine;
    private static readonly string s_operator = SampleDebate.Texts["operator.yaml"] + "short: Tram Company\n" + Asks;
    private static readonly string s_residents = SampleDebate.Texts["residents.yaml"] + "short: Old Town\n" + Asks;

    [Fact]
    public void A_debate_that_is_not_meant_for_a_note_is_left_alone() => Assert.Empty(
        Mistake.Of("operator.yaml", "answer: no louder", "answer: no louder than a bus that stops at every other house")
            .Diagnostics());

    [Fact]
    public void A_debate_with_all_short_forms_is_no_mistake() => Assert.Empty(Note("operator.yaml", s_operator).Diagnostics());

    [Fact]
    public void Each_side_asks_for_something() =>
        Note("operator.yaml", s_operator.Replace(Asks, "").Replace("id: operator", "id: ⟦operator⟧")).IsReported("BRF0336",
            "What 'operator' asks for is missing.",
            "The note has a line for what each side asks for. Add 'asks' with a 'text' of one sentence and its 'citations'.");

    [Fact]
    public void A_long_name_has_a_short_one() =>
        Note("operator.yaml", s_operator
            .Replace("short: Tram Company\n", "")
            .Replace("Harbour Tram Company", "⟦Harbour Tram Company⟧")).IsReported("BRF0335",
                "The name 'Harbour Tram Company' has 20 characters and no 'short'.",
                "It is too long for the head of a column. Add a line 'short: …' with a name of at most 14 characters.");

    [Fact]
    public void Long_answers_have_short_ones_and_are_reported_together() =>
        Note("operator.yaml", s_operator
            .Replace("answer: \"yes\"", "answer: ⟦yes since that is where the riders are⟧")
            .Replace("answer: no louder", "answer: no louder than a bus that stops often")).IsReported("BRF0334",
            "The answers on 'route' and 'noise' have more than 36 characters and no 'short'.",
            "A longer answer does not fit into a cell of the note's grid. Add a line 'short: …' with the answer in two to "
                + "five words.");

    [Fact]
    public void A_bottom_line_has_five_sentences()
    {
        const string Sentence = "  - text: The two agree on the need.\n    citations: [{source: gazette-2024, paragraph: 3}]\n";
        var five = s_debate + string.Concat(Enumerable.Repeat(Sentence, 4));
        Assert.Empty(Note("debate.yaml", five).Diagnostics());
        var sixth = Sentence.Replace("The two agree on the need.", "⟦The two agree on the need.⟧");
        Note("debate.yaml", five + sixth).IsReported("BRF0331",
            "The bottom line has 6 sentences; 5 fit at the top of the first page.",
            "Keep those that a reader with one minute needs. The rest can be key points.");
    }

    [Theory]
    [InlineData("short: Tram Company", "short: ⟦Harbour Company⟧", "short", "operator", 15, 14)]
    [InlineData("That it be built.", "⟦{111}⟧", "asks", "operator", 111, 110)]
    [InlineData("answer: no louder", "short: ⟦{37}⟧, answer: no louder", "short", "noise", 37, 36)]
    [InlineData("    warrant: A line pays", "    in-brief: ⟦{121}⟧\n    warrant: A line pays", "in-brief", "riders", 121, 120)]
    public void A_short_form_is_short(string words, string marked, string key, string name, int length, int most)
    {
        var tooLong = marked.Replace($"{{{length}}}", new string('a', length));
        Note("operator.yaml", s_operator.Replace(words, tooLong)).IsReported("BRF0333",
            $"'{key}' of '{name}' has {length} characters; {most} fit.",
            "It is for a small space, and is never cut off. Use fewer words.");

        var fits = marked.Replace($"{{{length}}}", new string('a', most)).Replace("Harbour Company", "Harbour Compan")
            .Replace("⟦", "").Replace("⟧", "");
        Assert.Empty(Note("operator.yaml", s_operator.Replace(words, fits)).Diagnostics());
    }

    [Theory]
    [InlineData("short: ⟦Tram Company⟧", "Tram Company")]
    [InlineData("short: ⟦tram company⟧", "tram company")]
    public void The_head_of_a_column_belongs_to_one_stakeholder(string words, string name)
    {
        var diagnostic = Note("residents.yaml", s_residents.Replace("short: Old Town", words)).IsReported("BRF0345",
            $"Another stakeholder is already called '{name}'.",
            "Two columns would have the same head. Change one of the two names, or add a 'short' that tells them apart.");
        Assert.EndsWith("operator.yaml", diagnostic.See?.At.File.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_counts_as_its_short_form() => Assert.Empty(
        Note("residents.yaml", s_residents.Replace("name: Residents of the old town", "name: Tram Company")).Diagnostics());

    [Fact]
    public void Short_forms_of_one_kind_and_file_are_reported_together() =>
        Note("operator.yaml", s_operator
            .Replace("answer: no louder", $"short: {new string('a', 40)}, answer: no louder")
            .Replace("answer: \"yes\"", $"short: ⟦{new string('b', 37)}⟧, answer: \"yes\"")).IsReported("BRF0333",
            "'short' has more than the 36 characters that fit in 2 places: 'route' (37), 'noise' (40).",
            "It is for a small space, and is never cut off. Use fewer words.");

    [Fact]
    public void The_bottom_line_and_what_a_side_asks_for_cite_their_sources()
    {
        Note("debate.yaml", s_debate.Replace(BottomLine, "bottom-line: [{text: ⟦The two agree.⟧}]\n")).IsReported("BRF0301",
            "This sentence of the bottom line cites no source.",
            "A reader could not tell it from an invention. Add 'citations' with a source and a place in it.");
        Note("operator.yaml", s_operator.Replace(Asks, "asks: {text: ⟦That it be built.⟧}\n")).IsReported("BRF0301",
            "This line on what it asks for cites no source.",
            "A reader could not tell it from an invention. Add 'citations' with a source and a place in it.");
    }

    [Fact]
    public void Their_sources_exist()
    {
        Assert.Equal(["BRF0205"], Codes("debate.yaml", s_debate.Replace(
            BottomLine, BottomLine.Replace("gazette-2024", "gazette-2025"))));
        Assert.Equal(["BRF0205"], Codes("operator.yaml", s_operator.Replace(Asks, Asks.Replace("letter-2023", "letter-2024"))));
    }

    [Fact]
    public void Ids_of_the_bottom_line_are_unique() =>
        Assert.Equal(["BRF0201"], Codes("debate.yaml", SampleDebate.Texts["debate.yaml"]
            + (BottomLine + BottomLine.Replace("bottom-line:\n", "")).Replace("- text:", "- id: need\n    text:")));

    [Theory]
    [InlineData("debate.yaml", "The two agree on the need.\n", "The regime’s need.\n")]
    [InlineData("debate.yaml", "issues:\n", "parts: [{title: The regime, issues: [route, noise]}]\nissues:\n")]
    [InlineData("operator.yaml", "That it be built.", "That the regime build it.")]
    [InlineData("operator.yaml", "    warrant: A line pays", "    open: what the regime pays\n    warrant: A line pays")]
    public void The_editors_own_short_texts_take_no_side(string file, string words, string loaded)
    {
        var text = file == "debate.yaml" ? s_debate : s_operator;
        Assert.Equal(["BRF0317"], Codes(file, text.Replace(words, loaded)));
    }

    [Theory]
    [InlineData("answer: no louder", "short: no regime, answer: no louder")]
    [InlineData("    warrant: A line pays", "    in-brief: The regime pays.\n    warrant: A line pays")]
    public void What_a_side_says_in_short_is_its_own(string words, string loaded) =>
        Assert.Empty(Codes("operator.yaml", s_operator.Replace(words, loaded)));

    [Theory]
    [InlineData("debate.yaml", "The two agree on the need.\n", "The 秘 need.\n")]
    [InlineData("debate.yaml", "issues:\n", "parts: [{title: The 秘, issues: [route, noise]}]\nissues:\n")]
    [InlineData("operator.yaml", "That it be built.", "That the 秘 be built.")]
    [InlineData("operator.yaml", "short: Tram Company", "short: Tram 秘")]
    [InlineData("operator.yaml", "answer: no louder", "short: no 秘, answer: no louder")]
    [InlineData("operator.yaml", "    warrant: A line pays", "    in-brief: The 秘 pays.\n    warrant: A line pays")]
    [InlineData("operator.yaml", "    warrant: A line pays", "    open: what the 秘 pays\n    warrant: A line pays")]
    public void A_character_that_no_font_has_is_reported(string file, string words, string unknown)
    {
        var text = file == "debate.yaml" ? s_debate : s_operator;
        Assert.Equal(["BRF0401"], Codes(file, text.Replace(words, unknown)));
    }

    private static string[] Codes(string file, string text) => [.. Note(file, text).Diagnostics().Select(d => d.Code)];

    /// <summary>The sample as a debate that is meant for a note.</summary>
    private static Mistake Note(string file, string marked)
    {
        var mistake = Mistake.In(file, marked);
        foreach (var (name, text) in (KeyValuePair<string, string>[])
            [new("debate.yaml", s_debate), new("operator.yaml", s_operator), new("residents.yaml", s_residents)])
        {
            if (name != file)
                mistake = mistake.With(name, text);
        }

        return mistake;
    }
}
