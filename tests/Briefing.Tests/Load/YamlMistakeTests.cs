using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>
/// What YAML itself does not allow. Each mistake cuts its file off, and yet nothing else is reported: not the keys
/// that stand further on, nor what other files refer to.
/// </summary>
public sealed class YamlMistakeTests
{

    [Fact]
    public void A_tab_cannot_indent() => Mistake.Of("operator.yaml",
        "    warrant: A line",
        "⟦\t⟧warrant: A line").StopsReading("BRF0007",
        "A tab cannot be used for indentation.",
        $"YAML allows only spaces there. Use spaces.");

    [Fact]
    public void A_tab_below_a_key_cannot_indent() => Mistake.In("operator.yaml",
        """
        id: operator
        name: Harbour Tram Company
        summary: It wants the short line.
        stances:
        ⟦	⟧route: {answer: "yes", line: The old town has the riders.}
        """).StopsReading("BRF0007",
        "A tab cannot be used for indentation.",
        $"YAML allows only spaces there. Use spaces.");

    [Theory]
    [InlineData("⟦'⟧The old town is where the riders are.")]
    [InlineData("⟦\"⟧The old town is where the riders are.")]
    [InlineData("⟦\"⟧The old town\nis where the riders are.\"")]
    public void A_quotation_mark_is_closed(string claim) => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        claim).StopsReading("BRF0008",
        "The quotation mark that opens here is not closed.",
        "Add the closing mark, and indent every further line of the text deeper than its key.");

    [Fact]
    public void An_apostrophe_ends_a_text_in_single_quotation_marks() => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        "'It'⟦s where the riders are.'⟧").StopsReading(
        "BRF0009",
        "The quotation marks end before 's where the riders are.''.",
        $"Inside '…' write an apostrophe twice; inside \"…\" write \\\" for a quotation mark.");

    [Theory]
    [InlineData("\"⟦\\q⟧uays\"")]
    [InlineData("\"⟦\\u⟧00zz\"")]
    public void A_backslash_opens_a_known_escape(string claim) => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        claim).StopsReading("BRF0010",
        "A backslash in double quotation marks begins an escape, and this one is unknown.",
        "To print a backslash write two of them, or put the text in single quotation marks.");

    [Theory]
    [InlineData(@"""⟦\ud800⟧""", @"\ud800")]
    [InlineData(@"""a ⟦\uDC00⟧ b""", @"\uDC00")]
    [InlineData(@"""⟦\uD83D⟧\u0041""", @"\uD83D")]
    [InlineData(@"""⟦\U0000D800⟧""", @"\U0000D800")]
    public void Half_a_character_is_none(string claim, string escape) => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        claim).StopsReading("BRF0010",
        $"The escape '{escape}' is half of a character, and the other half is missing.",
        "Write the character itself. The escape of a character above U+FFFF has both halves, as in '\\uD83D\\uDE00', or "
        + "one number, as in '\\U0001F600'.");

    [Fact]
    public void Above_the_last_character_there_is_none() => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        @"""⟦\U00110000⟧""").StopsReading("BRF0010",
        @"The escape '\U00110000' doesn't encode a character.",
        "The highest character number is 10FFFF. Write the character itself, or look up its number.");

    [Theory]
    [InlineData("They say⟦:⟧ the old town is where the riders are.")]
    [InlineData("The old town\n      is where they are⟦:⟧ the riders.")]
    public void A_colon_needs_quotation_marks(string claim) => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        claim).StopsReading("BRF0011",
        "A text without quotation marks contains a colon with a space after it.",
        "YAML reads it as the end of a key. Put the whole text in double quotation marks, or begin it with '>-' and "
        + "continue on the next line. If it does end a key, align it with the keys above.");

    [Theory]
    [InlineData("name: Harbour Tram Company", "⟦name Harbour Tram Company⟧")]
    [InlineData("stances:", "⟦stances⟧")]
    [InlineData("arguments:", "⟦arguments⟧")]
    [InlineData("proposals:", "⟦proposals⟧")]
    [InlineData("issue: route", "# Where it goes.\n    ⟦issue route⟧")]
    [InlineData("id: operator", "⟦id operator⟧")]
    public void A_key_has_a_colon(string words, string marked) => Mistake.Of("operator.yaml", words, marked).StopsReading(
        "BRF0012",
        $"A key with a colon is expected here, not '{marked.Split('⟦', '⟧')[1]}'.",
        "If it is a key, write a colon and a space after it. If it continues the text above, indent it deeper than the "
        + "key of that text.");

    [Fact]
    public void A_colon_has_a_space_after_it() => Mistake.Of("operator.yaml",
        "name: Harbour",
        "name⟦:⟧Harbour").StopsReading("BRF0013",
        "A space is missing after this colon.",
        "YAML needs it to see where the key ends.");

    [Theory]
    [InlineData("⟦-⟧id letter-2023")]
    [InlineData("⟦-⟧id: letter-2023")]
    public void A_dash_has_a_space_after_it(string item) => Mistake.Of("sources.yaml",
        "- id: letter-2023",
        item).StopsReading("BRF0027",
        "A space is missing after this dash.",
        "YAML needs it to see that a list item begins.");

    [Fact]
    public void A_key_begins_under_its_neighbours() => Mistake.Of("operator.yaml",
        "    warrant: A line pays where it is used.",
        "   ⟦warrant: A line pays where it is used.⟧").StopsReading("BRF0014",
        "The indentation of this line doesn't match any line above it.",
        "YAML uses indentation to nest values. Align the line with its neighbours.");

    [Fact]
    public void A_key_at_the_margin_is_the_one_that_is_wrong()
    {
        var first = Mistake.Of("operator.yaml", "    warrant: A line pays where it is used.", "warrant: A line pays where it is used.").Diagnostics()[0];
        Assert.Equal(("BRF0014", 1), (first.Code, first.At.Column));
        Assert.StartsWith("warrant", first.At.File.Content[first.At.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_has_one_dash()
    {
        var first = Mistake.Of("operator.yaml", "- id: riders", "- - id: riders").Diagnostics()[0];
        Assert.Equal(("BRF0015", "This is the second dash of one item."), (first.Code, first.Message));
    }

    [Fact]
    public void An_item_of_a_list_begins_with_a_dash() => Mistake.Of("sources.yaml",
        "- id: letter-2023",
        "⟦id: letter-2023⟧").StopsReading("BRF0015",
        "A line of the list above begins here without a dash.",
        "Begin each item with '- ', and indent whatever else belongs to the item.");

    [Theory]
    [InlineData("⟦[⟧operator", '[', ']')]
    [InlineData("⟦[⟧operator\n    issue: noise", '[', ']')]
    [InlineData("⟦[⟧operator, residents: x", '[', ']')]
    public void A_bracket_is_closed(string against, char bracket, char closing) => Mistake.Of("residents.yaml",
        "[operator]",
        against).StopsReading("BRF0016",
        $"The bracket '{bracket}' that opens here is not closed.",
        $"Add the '{closing}' after its last item. If the bracket belongs to a text, put the text in double quotation "
        + "marks.");

    [Theory]
    [InlineData("[operator]⟦]⟧", ']')]
    [InlineData("[operator,⟦,⟧ residents]", ',')]
    public void A_bracket_or_comma_has_something_to_close_or_divide(string against, char sign) => Mistake.Of(
        "residents.yaml",
        "[operator]",
        against).StopsReading("BRF0017",
        $"The '{sign}' doesn't close or separate anything here.",
        "Remove it. If it belongs to a text, put the text in double quotation marks.");

    [Theory]
    [InlineData("⟦@⟧home", '@')]
    [InlineData("⟦`⟧home`", '`')]
    [InlineData("⟦%⟧ of the riders", '%')]
    [InlineData("⟦|⟧a line", '|')]
    [InlineData("⟦&⟧ so on", '&')]
    [InlineData("⟦[⟧the plan](https://plan.example) names it", '[')]
    [InlineData("⟦{⟧x} names it", '{')]
    public void A_text_with_a_sign_of_YAML_in_front_needs_quotation_marks(string claim, char sign) =>
        SignInFront(claim).StopsReading("BRF0018", SignMessage(sign), SignHint(sign));

    [Theory]
    [InlineData("⟦!important riders⟧", '!')]
    [InlineData("⟦*Four*⟧ in five trips", '*')]
    [InlineData("⟦**Four**⟧", '*')]
    public void A_text_that_looks_like_a_tag_or_a_reference_needs_quotation_marks(string claim, char sign) =>
        SignInFront(claim).IsReported("BRF0018", SignMessage(sign), SignHint(sign));

    private static Mistake SignInFront(string claim) => Mistake.Of("operator.yaml", "The old town is where the riders are.", claim);

    private static string SignMessage(char sign) => $"A text cannot begin with '{sign}' unless it is in quotation marks.";

    private static string SignHint(char sign) =>
        $"In YAML '{sign}' has a special meaning there. Put the whole text in double quotation marks.";

    [Fact]
    public void A_list_begins_below_its_key() => Mistake.Of("operator.yaml",
        "arguments:\n  - id: riders",
        "arguments: ⟦-⟧ id: riders").StopsReading("BRF0019",
        "A list cannot begin on the line of its key.",
        "Begin each item with its dash on its own line. If the dash belongs to a text, put the text in double "
        + "quotation marks.");

    [Fact]
    public void Anything_else_that_is_not_YAML_is_reported_where_it_stands() => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        "⟦?⟧ the old town").StopsReading("BRF0020",
        "The file cannot be read as YAML from here on.",
        "Look at the spaces, colons, brackets and quotation marks of this line and the one above.");

    [Fact]
    public void A_file_holds_one_document() => Mistake.Of("operator.yaml",
        "proposals:",
        "⟦---⟧\nproposals:").IsReported("BRF0006",
        "A second YAML document begins here.",
        "A file can have only one, so everything below is ignored. Remove the line '---'.");

    [Fact]
    public void A_key_is_used_once()
    {
        var diagnostic = Mistake.Of("operator.yaml",
            "    warrant: A line pays where it is used.",
            "    warrant: A line pays where it is used.\n    ⟦warrant⟧: It pays.").IsReported("BRF0022",
            "The key 'warrant' appears here a second time.",
            "Only one of the two values could be printed. Keep one, or rename the other.");

        Assert.Equal(("first used here", 11, 5), (diagnostic.See?.Message, diagnostic.See?.At.Line, diagnostic.See?.At.Column));
    }

    [Theory]
    [InlineData("⟦[⟧a, b]: x")]
    [InlineData("? ⟦a: b⟧\n    : x")]
    public void A_key_is_a_word(string line) => Mistake.Of("operator.yaml",
        "    warrant: A line pays where it is used.",
        $"    {line}").IsReported("BRF0023",
        "A key must be a plain word, not a list or other keys.",
        "If braces or brackets here belong to a text, put the text in double quotation marks.");

    [Fact]
    public void A_reference_needs_its_anchor() => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        "⟦*town⟧").IsReported("BRF0024",
        "The alias '*town' has no anchor '&town' above it.",
        "If the asterisk is meant as emphasis, put the whole text in double quotation marks.");

    [Theory]
    [InlineData("⟦&Town⟧ is where the riders are.", "&Town")]
    [InlineData("⟦&Town⟧ \"The old town\"", "&Town")]
    [InlineData("⟦&b⟧ >-\n      The old town is where the riders are.", "&b")]
    [InlineData("⟦&b⟧ The old town has riders.\n    warrant: &b A line pays where it is used.\n    grounds: *b", "&b")]
    public void A_name_that_nothing_refers_to_is_no_name(string written, string name) => Mistake.Of("operator.yaml",
        "The old town is where the riders are.\n    warrant: A line pays where it is used.",
        written).IsReported("BRF0029",
        $"'{name}' would not be printed.",
        "YAML reads it as an anchor, and no alias uses it. If it belongs to the text, put the whole text in double "
        + "quotation marks; if not, remove it.");

    [Theory]
    [InlineData("⟦&Town⟧")]
    [InlineData("⟦&Town⟧ # A comment")]
    public void A_name_without_a_text_is_the_text(string written) => Mistake.Of("operator.yaml",
        "The old town is where the riders are.", written).IsReported("BRF0018",
        "A text cannot begin with '&' unless it is in quotation marks.",
        "In YAML '&' has a special meaning there. Put the whole text in double quotation marks.");

    [Fact]
    public void A_reference_cannot_stand_inside_what_it_refers_to() => Mistake.Of("operator.yaml",
        "[{source: letter-2023, page: 1, quote: four in five trips end}]",
        "&all [⟦*all⟧]").IsReported("BRF0025",
        "The alias '*all' is inside its own anchor, '&all'.",
        "It would contain itself endlessly. Write out what you mean.");
}
