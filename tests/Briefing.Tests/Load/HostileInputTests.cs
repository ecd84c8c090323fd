using System.Collections.Immutable;
using System.Text;
using Briefing.Check;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>Input that nobody writes on purpose, or that somebody does. None of it throws.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[[{a: ")]
    public void Deep_nesting_is_reported_and_not_followed(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 10_000));

        Assert.Contains(Diagnostics("operator.yaml", text), d => d is
        {
            Code: "BRF0021",
            Message: "Lists and keys are nested more than 64 levels deep here.",
            Hint: "No debate needs so many levels. Remove the extra ones: the rest of the file was not read.",
        });
    }

    [Fact]
    public void Deep_indentation_is_reported_and_not_followed()
    {
        var text = string.Concat(Enumerable.Range(0, 2_000).Select(depth => $"{new string(' ', depth)}a:\n"));

        Assert.Contains(Diagnostics("operator.yaml", text), d => d.Code == "BRF0021");
    }

    [Fact]
    public void References_that_multiply_are_stopped()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        Assert.Contains(Diagnostics("operator.yaml", text.ToString()), d => d is
        {
            Code: "BRF0026",
            Message: "With '*a3' the file repeats too much.",
            Hint: "Aliases may repeat 100,000 values in all, or 10 MB of text. Write out what you mean.",
        });
    }

    [Fact]
    public void References_that_multiply_what_is_read_are_stopped()
    {
        var text = $$"""
            {{SampleDebate.Texts["debate.yaml"].Split("texts:")[0]}}
            c: &c [{{Thousand("{source: radio-2023, page: 1}")}}]
            r: &r [{{Thousand("{stakeholder: operator, text: x, citations: *c}")}}]
            texts: [{{Thousand("{name: x, readings: *r}")}}]
            """;

        Assert.Contains(Diagnostics("debate.yaml", text), d => d.Code == "BRF0026");
    }

    [Fact]
    public void References_are_followed_to_what_they_mean() => Assert.Empty(Mistake.Of("operator.yaml",
        "[{source: letter-2023, page: 1, quote: four in five trips end}]",
        "&letter [{source: letter-2023, page: 1}]")
        .Replacing("[{source: letter-2023, page: 3}]", "*letter")
        .Diagnostics());

    [Fact]
    public void A_claim_of_ten_thousand_letters_is_read() => Assert.Empty(Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        string.Concat(Enumerable.Repeat("ridersriders", 1_000))).Diagnostics());

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_endings_of_other_systems_change_no_place(string ending)
    {
        var text = SampleDebate.Texts["residents.yaml"].Replace("undercut", "undercuts");

        var expected = Assert.Single(Diagnostics("residents.yaml", text));
        var actual = Assert.Single(Diagnostics("residents.yaml", text.Replace("\n", ending)));

        Assert.Equal((expected.At.Line, expected.At.Column), (actual.At.Line, actual.At.Column));
        Assert.Equal("undercuts", actual.At.File.Content.Substring(actual.At.Start, actual.At.Length));
    }

    [Theory]
    [InlineData("😀 ")]
    [InlineData("地図 ")]
    [InlineData("e\u0301 ")]
    [InlineData("\u0085\u2028")]
    public void Characters_of_any_width_change_no_place(string characters)
    {
        var text = SampleDebate.Texts["residents.yaml"].Replace("They want", $"\"{characters}They want").Replace(
            "elsewhere.", "elsewhere.\"").Replace("undercut", "undercuts");

        var diagnostic = Assert.Single(Diagnostics("residents.yaml", text));

        Assert.Equal("undercuts", diagnostic.At.File.Content.Substring(diagnostic.At.Start, diagnostic.At.Length));
    }

    /// <summary>Cuts and doubles pieces of the sample at places that are the same in every run.</summary>
    [Fact]
    public void Files_that_are_cut_and_mixed_at_random_never_throw()
    {
        var random = new Random(20240301);
        const string Signs = "[]{}:,-?*&!|>'\"%@`#\t\n \\<~";
        for (var round = 0; round < 1_000; round++)
        {
            var file = SampleDebate.Texts.Keys.ElementAt(random.Next(4));
            var text = new StringBuilder(SampleDebate.Texts[file]);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(text.Length);
                if (random.Next(2) == 0)
                    text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at));
                else
                    text.Insert(at, Signs[random.Next(Signs.Length)]);
            }

            try
            {
                DiagnosticText.Long(Diagnostics(file, text.ToString()));
            }
            catch (Exception e)
            {
                Assert.Fail($"{e}\n{file}:\n{text}");
            }
        }
    }

    private static string Thousand(string item) => string.Join(", ", Enumerable.Repeat(item, 1_000));

    private static ImmutableArray<Diagnostic> Diagnostics(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var debate = DebateLoader.Load(SampleDebate.Files(SampleDebate.Texts.SetItem(file, text)), diagnostics);
        CheckedDebate.From(debate, diagnostics);
        return diagnostics.InReadingOrder();
    }
}
