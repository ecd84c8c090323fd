using System.Text;
using Briefing.Cli.Files;
using Briefing.Cli.Messages;
using Briefing.Tests.Cli;
using Briefing.Text;

namespace Briefing.Tests.Verify;

/// <summary><c>--fix</c> changes the number and nothing else.</summary>
public sealed class FixTests : IDisposable
{
    private const string Operator = "positions/operator.yaml";
    private const string Riders = "{source: gazette-2024, paragraph: 7, quote: \"four in five trips end\"}";

    private readonly TramWithTexts _tram = new();

    public void Dispose() => _tram.Dispose();

    [Fact]
    public void A_wrong_number_is_corrected_and_said()
    {
        var right = _tram.Read(Operator);
        var run = _tram.Change(Operator, "paragraph: 7,", "paragraph: 2,").Verify("--fix");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("positions/operator.yaml(17,51): paragraph 2 is now 7.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(right, _tram.Read(Operator));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Comments_blank_lines_line_endings_and_byte_order_mark_stay(string mark, string lineEnding)
    {
        var text = mark + ("# The operator.  \n\n" + _tram.Read(Operator) + "\n\n  # The end — of it").ReplaceLineEndings(lineEnding);
        _tram.Write(Operator, text.Replace("paragraph: 7,", "paragraph:   123 ,   # 123", StringComparison.Ordinal)
            .Replace("paragraph:   123 ,   # 123", $"paragraph:   123 ,   # 123{lineEnding}     ", StringComparison.Ordinal));
        var before = _tram.Bytes(Operator);
        Assert.Equal(0, _tram.Verify("--fix").ExitCode);
        Assert.Equal(
            Encoding.UTF8.GetString(before).Replace("paragraph:   123 ,   # 123", "paragraph:   7 ,   # 123", StringComparison.Ordinal),
            Encoding.UTF8.GetString(_tram.Bytes(Operator)));
    }

    [Theory]
    [InlineData("\"2\"", "\"7\"")]
    [InlineData("'2'", "'7'")]
    [InlineData("002", "7")]
    [InlineData("2000", "7")]
    public void However_the_number_is_written_only_its_digits_change(string written, string corrected)
    {
        _tram.Change(Operator, "paragraph: 7,", $"paragraph: {written},");
        Assert.Equal(0, _tram.Verify("--fix").ExitCode);
        Assert.Contains($"paragraph: {corrected}, quote", _tram.Read(Operator), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_UTF_16_stays_in_it()
    {
        var text = _tram.Read(Operator).Replace("paragraph: 7,", "paragraph: 2,", StringComparison.Ordinal);
        File.WriteAllText(_tram.PathOf(Operator), text, Encoding.BigEndianUnicode);
        Assert.Equal(0, _tram.Verify("--fix").ExitCode);
        var bytes = _tram.Bytes(Operator);
        Assert.Equal([0xFE, 0xFF], bytes[..2]);
        Assert.Contains("paragraph: 7,", Encoding.BigEndianUnicode.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_several_paragraphs_or_in_none_is_left()
    {
        _tram.Change(Operator, Riders,
            "{source: gazette-2024, paragraph: 1, quote: the count}, {source: gazette-2024, paragraph: 1, quote: no such words}");
        var before = _tram.Bytes(Operator);
        var run = _tram.Verify("--fix", "--diagnostics", "short");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.Error.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(before, _tram.Bytes(Operator));
    }

    [Fact]
    public void A_number_that_another_citation_shares_is_left()
    {
        _tram.Change(Operator, $"[{Riders}]", Block("paragraph: &p4 4\n        quote: four in five trips end")
            + "\n      - source: gazette-2024\n        paragraph: *p4");
        var before = _tram.Bytes(Operator);
        var run = _tram.Verify("--fix", "--diagnostics", "short");
        Assert.Equal("positions/operator.yaml(19,20): error BRF0504: The quotation isn't in paragraph 4 of 'gazette-2024'.\n", run.Error);
        Assert.Equal(before, _tram.Bytes(Operator));
    }

    [Fact]
    public void A_name_before_the_number_stays()
    {
        _tram.Change(Operator, $"[{Riders}]", Block("paragraph: &p4 4\n        section: *p4\n        quote: four in five trips end"));
        Assert.Equal(0, _tram.Verify("--fix").ExitCode);
        Assert.Contains("paragraph: &p4 7\n", _tram.Read(Operator), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_mistake_no_file_is_written()
    {
        var before = File.GetLastWriteTimeUtc(_tram.PathOf(Operator));
        Assert.Equal(0, _tram.Verify("--fix").ExitCode);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_tram.PathOf(Operator)));
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--pin")]
    [InlineData("--strict")]
    public void Without_texts_nothing_can_be_edited(string option)
    {
        var run = Tool.Here("sources", _tram.PathOf("positions"), option);
        Assert.Equal(
            (2, "", "briefing: --fix, --pin and --strict need the texts.\n  help: Name their folder, as in: briefing sources --verify texts --fix\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    private static string Block(string place) => $"\n      - source: gazette-2024\n        {place}";

    [Fact]
    public void A_file_that_is_saved_meanwhile_keeps_what_was_saved()
    {
        const string Saved = "# saved by its author a moment ago\n";
        var file = new TextFile(Operator, _tram.Read(Operator));
        var typeScale = 0;
        var edits = new DebateEdits(_tram.PathOf("positions"), new Terminal(TextWriter.Null, TextWriter.Null), files =>
        {
            if (++typeScale == 1)
                return [new TextEdit(new(new TextFile(files.PathOf("operator.yaml"), file.Content), 0, 2), "di", "a change")];

            // The second look is at what the edits make of the files: the author saves in between.
            _tram.Write(Operator, Saved);
            return [];
        });

        Assert.EndsWith(
            "operator.yaml' was changed meanwhile, and nothing was written.",
            Assert.Throws<UsageException>(edits.Write).Message,
            StringComparison.Ordinal);
        Assert.Equal(Saved, _tram.Read(Operator));
    }
}
