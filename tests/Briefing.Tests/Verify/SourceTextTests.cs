using Briefing.Tests.Infrastructure;
using Briefing.Text;
using Briefing.Verify.Texts;

namespace Briefing.Tests.Verify;

/// <summary>Texts that are missing, left over, empty, huge or oddly encoded.</summary>
public sealed class SourceTextTests
{
    [Fact]
    public void A_source_without_a_text_is_reported_at_its_id() => TextMistake.Of("positions/sources.yaml",
        "hearing-2024",
        "⟦hearing-2024⟧").AndNo("texts/hearing-2024.txt").IsReported("BRF0501",
        "There is no text of 'hearing-2024' to check citations against.",
        "Save the text of the source as texts/hearing-2024.txt.");

    [Fact]
    public void A_README_and_other_files_beside_the_texts_are_passed_over() => TextMistake.Of("texts/gazette-2024.txt", "Two", "Two")
        .AndNew("texts/README.txt", "Where these texts are from.")
        .AndNew("texts/notes.md", "x")
        .IsFine();

    [Fact]
    public void A_misspelt_text_is_reported_at_both_ends()
    {
        using var tram = new TramWithTexts();
        File.Move(tram.PathOf("texts/hearing-2024.txt"), tram.PathOf("texts/haering-2024.txt"));
        var run = tram.Verify();
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            """
            positions/sources.yaml(12,7): error BRF0501: There is no text of 'hearing-2024' to check citations against.
                 12 | - id: hearing-2024
                    |       ^^^^^^^^^^^^
               help: Did you mean 'haering-2024.txt'? If so, rename the file. Save the text of the source as texts/hearing-2024.txt.

            texts/haering-2024.txt(1,1): warning BRF0502: There is no source 'haering-2024'.
               help: Did you mean 'hearing-2024.txt'? If so, rename the file. This text is not used.

            1 error, 1 warning.

            """,
            run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\r\n")]
    public void An_empty_text_is_one_mistake(string text)
    {
        using var tram = new TramWithTexts();
        tram.Write("texts/hearing-2024.txt", text);
        var run = tram.Verify("--diagnostics", "short");
        Assert.Equal(
            (1, "texts/hearing-2024.txt(1,1): error BRF0005: The file is empty.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_text_in_another_encoding_is_reported_where_it_breaks()
    {
        using var tram = new TramWithTexts();
        File.WriteAllBytes(tram.PathOf("texts/hearing-2024.txt"), [.. "One\nTwo caf"u8, 0xE9, .. " x\n"u8]);
        var run = tram.Verify();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            texts/hearing-2024.txt(2,8): error BRF0003: From here on the file is not valid UTF-8.
                  2 | Two caf� x
                    |        ^
               help: Letters would be garbled. Save the file as UTF-8 in your editor.

            1 error.

            """,
            run.Error);
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Byte_order_marks_and_line_endings_change_nothing(string mark, string lineEnding)
    {
        using var tram = new TramWithTexts();
        Assert.Equal(0, tram.Verify("--pin").ExitCode);
        foreach (var (id, text) in new[] { ("gazette-2024", TramWithTexts.Gazette), ("hearing-2024", TramWithTexts.Hearing) })
            tram.Write($"texts/{id}.txt", mark + text.ReplaceLineEndings(lineEnding));

        var run = tram.Verify();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact(Explicit = true)]
    public void A_text_of_one_huge_line_is_searched()
    {
        using var tram = new TramWithTexts();
        var line = string.Concat(Enumerable.Repeat("the tram and the town ", 240_000));
        tram.Write("texts/gazette-2024.txt", $"1\n2\n3\n4\n5\n6\n{line}four in five trips begin\n");
        var run = tram.Verify();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'four in five trips [begin]'", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Length, 0, 2000);
    }

    // The numbers are those of: awk 'NF{print ++n": "$0}'
    [Theory]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\n\n \t \nb\n", "a|b")]
    [InlineData("a\n\u00A0\nb", "a|\u00A0|b")]
    [InlineData("a\n\u3000\nb", "a|\u3000|b")]
    [InlineData("a\n\f\nb", "a|\f|b")]
    [InlineData("a\r\n\r\nb\r\n", "a|b")]
    [InlineData("a\rb\nc", "a\rb|c")]
    [InlineData("\n\n", "")]
    public void Paragraphs_are_counted_as_awk_counts_lines(string text, string expected) => Assert.Equal(
        expected,
        string.Join('|', Paragraphs.Of(new TextFile("x.txt", text)).Select(p => text.Substring(p.At.Start, p.At.Length))));

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void A_text_that_cannot_be_read_ends_with_2()
    {
        using var tram = new TramWithTexts();
        File.Delete(tram.PathOf("texts/hearing-2024.txt"));
        File.CreateSymbolicLink(tram.PathOf("texts/hearing-2024.txt"), tram.PathOf("nowhere.txt"));
        var run = tram.Verify();
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "briefing: 'texts/hearing-2024.txt' cannot be read.\n  help: Check that the text exists and that you may read "
            + "it.\n",
            run.Error);
    }

    [Theory]
    [InlineData("no-such-folder", "There is no folder 'no-such-folder'.")]
    [InlineData("texts/gazette-2024.txt", "'texts/gazette-2024.txt' is a file.")]
    public void A_folder_of_texts_that_is_none_ends_with_2(string folder, string message)
    {
        using var tram = new TramWithTexts();
        var run = tram.VerifyAgainst(folder);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefing: {message}\n  help: ", run.Error, StringComparison.Ordinal);
    }
}
