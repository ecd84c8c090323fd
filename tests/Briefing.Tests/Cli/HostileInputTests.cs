using System.Text;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>Whatever lies in the folder, the tool answers with a page or a diagnostic, never with a stack trace.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Contents => new()
    {
        { "nothing", "" },
        { "white space", " \n\n \n" },
        { "not YAML", "{{{{ ]] : :\n\t- %" },
        { "a list", "- one\n- two\n" },
        { "a word", "hello" },
        { "an open quote", "id: \"residents\nname: x" },
        { "tabs", "id: residents\n\tname: x\n" },
        { "a binary", "\u0000\u0001\u0002PNG" },
        { "an anchor that loops", "id: residents\nname: &a [*a]\n" },
        { "an unknown alias", "id: *nobody\n" },
        { "two documents", "id: residents\n---\nid: other\n" },
        { "deep nesting", new string('[', 10_000) },
        { "deep mappings", string.Concat(Enumerable.Repeat("{a: ", 10_000)) },
        { "a null", "~" },
        { "a merge key", "<<: {id: residents}\nname: x\nsummary: y\n" },
        { "lone surrogates", "id: residents\nname: \"\\uD800\"\nsummary: \"\\uDFFF\"\n" },
        { "line separators", "id: residents\nname: \"a\\u2028b\"\nsummary: \"c\\u0085d\"\n" },
        { "zero width", "id: residents\nname: \"a\\u200Bb\\u200Dc\\uFEFF\"\nsummary: \"\\u202Ereversed\"\n" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_position_file_of_any_content_is_answered(string name, string content)
    {
        Assert.NotEmpty(name);
        _folder.CopyOf("tram");
        File.WriteAllText(_folder.File("residents.yaml"), content);
        var run = Tool.Here("build", _folder.Path, "-o", _folder.File("x.pdf"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("residents.yaml(", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("x.pdf")));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Byte_order_marks_and_line_endings_change_nothing(string mark, string lineEnding)
    {
        _folder.CopyOf("tram");
        Assert.Equal(0, Tool.Here("build", _folder.Path, "-o", _folder.File("plain.pdf")).ExitCode);

        foreach (var path in Directory.GetFiles(_folder.Path, "*.yaml"))
            File.WriteAllText(path, mark + File.ReadAllText(path).ReplaceLineEndings(lineEnding), new UTF8Encoding(false));

        Assert.Equal(0, Tool.Here("build", _folder.Path, "-o", _folder.File("other.pdf")).ExitCode);
        Assert.Equal(File.ReadAllBytes(_folder.File("plain.pdf")), File.ReadAllBytes(_folder.File("other.pdf")));
    }

    [Theory]
    [InlineData("a claim of ten thousand characters", 10_000, true)]
    [InlineData("one word of three hundred letters", 300, false)]
    [InlineData("one word of five thousand letters", 5_000, false)]
    public void Text_of_any_length_is_set(string name, int length, bool hasSpaces)
    {
        Assert.NotEmpty(name);
        _folder.CopyOf("tram");
        var claim = string.Concat(Enumerable.Range(0, length).Select(i => hasSpaces && i % 9 == 8 ? ' ' : 'm'));
        var path = _folder.File("residents.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("A tram in narrow streets would be loud.", claim, StringComparison.Ordinal));
        var run = Tool.Here("build", _folder.Path, "-o", _folder.File("x.pdf"));
        Assert.Equal(0, run.ExitCode);
        // A long claim outweighs the other column, and that is only a warning.
        Assert.DoesNotContain(": error ", run.Error, StringComparison.Ordinal);
    }
}
