using Briefing.Diagnostics;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Diagnostics;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_diagnostic_shows_its_line_its_hint_and_the_second_place()
    {
        var diagnostic = Marked("- id: ⟦route⟧\n- id: ⟦route⟧\n") with { Hint = "Give each an id of its own." };
        diagnostic = diagnostic with { At = diagnostic.See!.At, See = new("first used here", diagnostic.At) };

        Assert.Equal(
            """
            positions/debate.yaml(2,7): error BRF0201: It is wrong.
                  2 | - id: route
                    |       ^^^^^
               help: Give each an id of its own.
               positions/debate.yaml(1,7): note: first used here
                  1 | - id: route
                    |       ^^^^^

            """,
            DiagnosticText.Long([diagnostic]));
    }

    [Fact]
    public void A_blank_line_stands_between_two_diagnostics() => Assert.Equal(
        """
        positions/debate.yaml(1,1): error BRF0201: It is wrong.
              1 | a
                | ^

        positions/debate.yaml(1,1): error BRF0201: It is wrong.
              1 | a
                | ^

        """,
        DiagnosticText.Long([Marked("⟦a⟧"), Marked("⟦a⟧")]));

    [Fact]
    public void The_short_form_is_a_line_for_each() => Assert.Equal(
        "positions/debate.yaml(1,1): error BRF0201: It is wrong.\n"
        + "positions/debate.yaml(2,1): error BRF0201: It is wrong.\n",
        DiagnosticText.Short([Marked("⟦a⟧"), Marked("a\n⟦b⟧")]));

    [Theory]
    [InlineData("a:\t⟦b⟧", "a: b", "   ^")]
    [InlineData("地図: ⟦海⟧", "地図: 海", "      ^^")]
    [InlineData("e\u0301: ⟦b⟧", "e\u0301: b", "   ^")]
    [InlineData("😀: ⟦b⟧", "😀: b", "    ^")]
    [InlineData("a: ⟦⟧", "a: ", "   ^")]
    [InlineData("a: ⟦b\n  c⟧", "a: b", "   ^")]
    [InlineData("a: ⟦\u001B[31mred\u202E⟧", "a: \uFFFD[31mred\uFFFD", "   ^^^^^^^^^")]
    [InlineData("a\u061C\u200F\u009B: ⟦b⟧", "a\uFFFD\uFFFD\uFFFD: b", "      ^")]
    public void Carets_stand_under_what_they_mean(string marked, string line, string carets) => Assert.Equal(
        $"      1 | {line}\n        | {carets}\n",
        DiagnosticText.Long([Marked(marked)]).Split("wrong.\n")[1]);

    [Fact]
    public void A_long_line_is_cut_around_the_mistake()
    {
        var marked = $"{new string('a', 5_000)} ⟦wrong⟧ {new string('b', 5_000)}";

        var text = DiagnosticText.Long([Marked(marked)]).Split('\n');

        Assert.Equal($"      1 | …{new string('a', 29)} wrong {new string('b', 64)}…", text[1]);
        Assert.Equal($"        | {new string(' ', 31)}^^^^^", text[2]);
    }

    [Fact]
    public void A_long_mistake_is_cut_too()
    {
        var text = DiagnosticText.Long([Marked($"a: ⟦{new string('b', 10_000)}⟧")]).Split('\n');

        Assert.Equal($"      1 | a: {new string('b', 97)}…", text[1]);
        Assert.Equal($"        |    {new string('^', 97)}", text[2]);
    }

    [Fact]
    public void A_mistake_of_a_whole_file_shows_no_line() => Assert.Equal(
        "positions/debate.yaml(1,1): error BRF0201: It is wrong.\n",
        DiagnosticText.Long([Marked("⟦⟧")]));

    [Fact]
    public void Colour_is_for_a_terminal() => Assert.Equal(
        "positions/debate.yaml(1,1): \e[33mwarning BRF0201\e[0m: It is wrong.\n      1 | a\n        | \e[33m^\e[0m\n",
        DiagnosticText.Long([Marked("⟦a⟧") with { Severity = Severity.Warning }], inColour: true));

    [Theory]
    [InlineData(0, 0, "no problems found")]
    [InlineData(1, 0, "1 error")]
    [InlineData(2, 1, "2 errors, 1 warning")]
    [InlineData(0, 2, "2 warnings")]
    public void A_summary_counts(int errors, int warnings, string summary)
    {
        var error = Marked("⟦a⟧");

        Assert.Equal(summary, DiagnosticText.Summary(
        [
            .. Enumerable.Repeat(error, errors),
            .. Enumerable.Repeat(error with { Severity = Severity.Warning }, warnings),
        ]));
    }

    /// <summary>At the first mark; the second, if there is one, is the second place.</summary>
    private static Diagnostic Marked(string marked)
    {
        var text = MarkedText.Parse(marked);
        var file = new TextFile("positions/debate.yaml", text.Text);
        var spans = text.Marks.Select(mark => new TextSpan(file, mark.Start, mark.Length)).ToList();
        return new("BRF0201", Severity.Error, spans[0], "It is wrong.")
        {
            See = spans.Count > 1 ? new("first used here", spans[1]) : null,
        };
    }
}
