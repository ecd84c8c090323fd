using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>Signs that look like a space, a dash or a colon, and are none to YAML, are named where they stand.</summary>
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("    claim: The old", "⟦\u00a0⟧\u00a0\u00a0\u00a0claim: The old", "A no-break space (U+00A0)", "space")]
    [InlineData("    claim: The old", "    ⟦\u00a0⟧claim: The old", "A no-break space (U+00A0)", "space")]
    [InlineData("claim: The old", "claim:⟦\u00a0⟧The old", "A no-break space (U+00A0)", "space")]
    [InlineData("claim: The old", "claim⟦\u202f⟧: The old", "A narrow no-break space (U+202F)", "space")]
    [InlineData("name: Harbour", "⟦\u3000⟧name: Harbour", "A full-width space (U+3000)", "space")]
    [InlineData("  - id: riders", "  -⟦\u00a0⟧id: riders", "A no-break space (U+00A0)", "space")]
    [InlineData("  - id: riders", "  ⟦–⟧ id: riders", "An en dash (U+2013)", "dash")]
    [InlineData("  - id: riders", "  ⟦•⟧ id: riders", "A bullet (U+2022)", "dash")]
    [InlineData("  - id: riders", "  ⟦−⟧ id: riders", "A minus sign (U+2212)", "dash")]
    [InlineData("claim: The old", "claim⟦：⟧ The old", "A full-width colon (U+FF1A)", "colon")]
    [InlineData("{source: letter-2023, page: 3}", "{source: letter-2023,⟦\u00a0⟧page: 3}", "A no-break space (U+00A0)", "space")]
    public void It_is_named_in_one_message(string words, string marked, string name, string sign) => Mistake.Of("operator.yaml",
        words,
        marked).StopsReading("BRF0033",
        $"{name} is used here instead of {Plain(sign)}.",
        $"It looks similar, but YAML doesn't read it as a {sign}. Delete it and type {Plain(sign)}.");

    [Fact]
    public void A_list_of_words_needs_hyphens()
    {
        var all = Mistake.Of("debate.yaml", "stakeholders: [operator, residents]", "stakeholders:\n  – operator\n  – residents")
            .Diagnostics();

        var dash = Assert.Single(all);
        Assert.Equal("An en dash (U+2013) is used here instead of a hyphen, '-'.", dash.Message);
        Assert.Equal(dash.At.Line + 1, Assert.Single(dash.Also).Line);
    }

    [Fact]
    public void All_the_lines_that_have_one_are_told_at_once()
    {
        var all = Mistake.Of("operator.yaml", "id: operator", "id: operator").Replacing("    ", "\u00a0\u00a0\u00a0\u00a0").Diagnostics();

        var first = Assert.Single(all);
        Assert.Equal("BRF0033", first.Code);
        Assert.True(first.Also.Length > 5);
    }

    [Theory]
    [InlineData("– a dash begins the text")]
    [InlineData("\u00a0one")]
    [InlineData("\"one:\u00a0two\"")]
    [InlineData("'a\u00a0: b'")]
    [InlineData("|\n  –\u00a0one\n  two")]
    public void Within_a_text_it_is_text(string summary) =>
        Assert.Empty(Mistake.Of("operator.yaml", "It wants the short line.", summary).Diagnostics());

    private static string Plain(string sign) =>
        sign switch { "space" => "a plain space", "dash" => "a hyphen, '-'", _ => "a plain colon, ':'" };
}
