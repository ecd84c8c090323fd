using System.Text;
using Briefing.Diagnostics;
using Briefing.Text;

namespace Briefing.Tests.Diagnostics;

/// <summary>The quoted line, for spans at every place of a file.</summary>
public sealed class CodeFrameTests
{
    private static readonly Encoding s_strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("a: b")]
    [InlineData("a: b\nlast")]
    [InlineData("𝄞")]
    [InlineData("x: 𝄞𝄞\r\n𝄞: y\r𝄞")]
    [InlineData("日本語: 中𠀋文\n")]
    public void Any_span_of_a_file_has_a_frame(string content) => AssertFramed(content, Enumerable.Range(0, content.Length + 1));

    [Fact]
    public void Any_span_of_a_long_line_has_one()
    {
        var content = $"key: {string.Concat(Enumerable.Repeat("a𝄞", 80))}\nb";
        AssertFramed(content, Enumerable.Range(0, content.Length + 1).Where(i => i % 3 != 0 || i < 9));
    }

    [Fact]
    public void A_span_that_cuts_a_character_shows_and_marks_the_whole_character() => Assert.Equal(
        "      1 | a 𝄞 b\n        |   ^\n", Frame(new TextFile("x.yaml", "a 𝄞 b"), 3, 1));

    private static void AssertFramed(string content, IEnumerable<int> starts)
    {
        var file = new TextFile("x.yaml", content);
        foreach (var start in starts)
        {
            foreach (var length in (int[])[0, 1, 2, 3, 99, 100, 101, content.Length - start])
            {
                var frame = Frame(file, start, Math.Clamp(length, 0, content.Length - start));
                // No character is cut in two: halves cannot be encoded.
                s_strict.GetBytes(frame);
                var lines = frame.Split('\n');
                Assert.True(frame.Length == 0 || (lines.Length == 3 && lines[1].EndsWith('^')), frame);
            }
        }
    }

    private static string Frame(TextFile file, int start, int length)
    {
        var text = new StringBuilder();
        CodeFrame.Append(text, new TextSpan(file, start, length), carets => carets);
        return text.ToString();
    }
}
