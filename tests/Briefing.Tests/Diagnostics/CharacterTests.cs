using Briefing.Diagnostics;
using Briefing.Render.Typesetting;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Diagnostics;

/// <summary>Characters that the page cannot show as they are meant.</summary>
public sealed class CharacterTests
{
    [Fact]
    public void A_character_that_no_font_has_is_reported() => IsReported("the ⟦海⟧ harbour", "BRF0401",
        "None of the page’s fonts has the character ‘海’ (U+6D77).",
        "It would be printed as an empty box. The fonts cover Latin, Greek and Cyrillic; write a name from another "
        + "script in one of these.");

    [Fact]
    public void A_character_that_turns_the_text_round_is_reported() => IsReported("the ⟦\u202E⟧harbour", "BRF0402",
        "The text holds the invisible character U+202E, which reverses what follows.",
        "A reader would see other words than a search or a screen reader finds. Delete it; it often comes along when "
        + "text is copied from a web page.");

    private static void IsReported(string marked, string code, string message, string hint)
    {
        var text = MarkedText.Parse(marked);
        var file = new TextFile("positions/debate.yaml", text.Text);
        var diagnostics = new DiagnosticBag();

        GlyphCoverage.Check([new Located<string>(text.Text, new(file, 0, text.Text.Length))], diagnostics);

        var diagnostic = Assert.Single(diagnostics.InReadingOrder());
        Assert.Equal((code, message, hint), (diagnostic.Code, diagnostic.Message, diagnostic.Hint));
        Assert.Equal(Assert.Single(text.Marks), (diagnostic.At.Start, diagnostic.At.Length));
    }
}
