using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>Files that are missing, unused, empty or not text.</summary>
public sealed class FileMistakeTests
{
    [Fact]
    public void A_stakeholder_without_a_file_is_reported_where_it_is_listed() => Mistake.Of("debate.yaml",
        "[operator, residents]",
        "[operator, residents, ⟦shops⟧]").IsReported("BRF0001",
        "There is no file 'shops.yaml' in this folder.",
        "It must contain the stakeholder's name, stances, arguments and replies. Create it next to debate.yaml, or remove "
        + "'shops' from the list.");

    [Fact]
    public void A_misspelt_file_is_reported_at_both_ends()
    {
        var all = Mistake.Of("debate.yaml", "residents]", "residents]")
            .With("residnets.yaml", SampleDebate.Texts["residents.yaml"])
            .Without("residents.yaml")
            .Diagnostics();

        Assert.Equal(
            [
                "BRF0001 positions/debate.yaml(6,26) There is no file 'residents.yaml' in this folder.",
                "BRF0002 positions/residnets.yaml(1,1) The file 'residnets.yaml' is not used.",
            ],
            all.Select(d => $"{d.Code} {d.At.File.Path}({d.At.Line},{d.At.Column}) {d.Message}"));
        Assert.Equal(
            "It must contain the stakeholder's name, stances, arguments and replies. "
            + "Did you mean 'residnets.yaml'? If so, rename that file, or remove 'residents' from the list.",
            all[0].Hint);
        Assert.Equal(
            "Did you mean 'residents.yaml'? If so, rename this file. Only debate.yaml, sources.yaml and one file for each "
            + "id under 'stakeholders' are read.",
            all[1].Hint);
    }

    [Fact]
    public void A_file_that_is_not_used_is_reported() => Mistake.In("notes.yml",
        "⟦⟧- to do").IsReported("BRF0002",
        "The file 'notes.yml' is not used.",
        "Only debate.yaml, sources.yaml and one file for each id under 'stakeholders' are read.");

    [Fact]
    public void A_missing_list_of_sources_is_one_mistake() => Mistake.Of("debate.yaml",
        "title:",
        "⟦⟧title:").Without("sources.yaml").IsReported("BRF0001",
        "There is no file 'sources.yaml' in this folder.",
        "It must contain a list of the sources. Create it next to debate.yaml.");

    [Theory]
    [InlineData("⟦⟧")]
    [InlineData("⟦⟧# to do\n")]
    [InlineData("⟦⟧---\n")]
    [InlineData("⟦⟧\n\n")]
    public void An_empty_file_says_what_it_must_hold(string text) => Mistake.In("operator.yaml",
        text).IsReported("BRF0005",
        "The file is empty.",
        "It must contain the stakeholder's name, stances, arguments and replies.");

    [Fact]
    public void An_empty_debate_is_one_mistake() => Mistake.In("debate.yaml",
        "⟦⟧").IsReported("BRF0005",
        "The file is empty.",
        "It must contain the debate: at least its title, as-of, stakeholders and issues.");

    [Theory]
    [InlineData("\0", "0000", "")]
    [InlineData("\u0007", "0007", "")]
    [InlineData("\u001B", "001B", "[31m")]
    public void A_control_character_is_reported(string control, string number, string rest) => Mistake.Of(
        "operator.yaml",
        "The old town is",
        $"The old ⟦{control}⟧{rest}town is").IsReported("BRF0004",
        $"There is an invisible control character (U+{number}) here.",
        "It cannot be printed. Delete it.");

    [Theory]
    [InlineData("\uFFFE", "FFFE")]
    [InlineData("\uFDD0", "FDD0")]
    [InlineData("\U0010FFFF", "10FFFF")]
    public void A_code_of_no_character_is_reported(string code, string number)
    {
        // A file cannot end within a pair: the mark is on the first half.
        var marked = $"⟦{code[0]}⟧{code[1..]}";
        Mistake.Of("operator.yaml", "The old town is", $"The {marked} old town is").IsReported("BRF0004",
            $"U+{number} is not a character.", "It cannot be printed. Delete it.");
    }

    [Fact]
    public void Control_characters_are_reported_once_in_a_file() => Mistake.Of("operator.yaml",
        "The old town is",
        "The ⟦\0⟧old\0 town\0 is").IsReported("BRF0004",
        "There is an invisible control character (U+0000) here.",
        "It cannot be printed. Delete it, and 2 others further on in this file.");

    [Fact]
    public void A_control_character_cannot_come_in_by_an_escape() => Mistake.Of("operator.yaml",
        "The old town is where the riders are.",
        "⟦\"The old\\0town\"⟧").IsReported("BRF0004",
        "There is an invisible control character (U+0000) here.",
        "It cannot be printed. Delete it.");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_where_they_stand()
    {
        var bytes = Encoding.UTF8.GetBytes(SampleDebate.Texts["operator.yaml"].Replace("Harbour Tram", "Hafen Café"));
        var at = bytes.AsSpan().IndexOf("é"u8);
        bytes = [.. bytes.AsSpan()[..at], 0xE9, .. bytes.AsSpan()[(at + 2)..]];

        var diagnostic = Assert.Single(Load("operator.yaml", bytes));

        Assert.Equal(
            ("BRF0003", "From here on the file is not valid UTF-8.", 2, 16),
            (diagnostic.Code, diagnostic.Message, diagnostic.At.Line, diagnostic.At.Column));
        Assert.Equal("Letters would be garbled. Save the file as UTF-8 in your editor.", diagnostic.Hint);
    }

    public static TheoryData<Encoding> Encodings =>
        [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_is_understood(Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(SampleDebate.Texts["operator.yaml"])];

        Assert.Empty(Load("operator.yaml", bytes));
    }

    [Fact]
    public void Half_a_character_of_UTF_16_is_reported()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id: operator"), 0x61];

        Assert.Contains(Load("operator.yaml", bytes), d => d is
        {
            Code: "BRF0003",
            Message: "From here on the file is not valid UTF-16.",
            At.Start: 12,
        });
    }

    [Fact]
    public void A_folder_must_be_there_and_hold_a_debate()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Throws<FileNotFoundException>(() => DebateFiles.Read(folder.FullName));
            Assert.Throws<DirectoryNotFoundException>(() => DebateFiles.Read(Path.Combine(folder.FullName, "none")));

            foreach (var (name, text) in SampleDebate.Texts)
                File.WriteAllText(Path.Combine(folder.FullName, name), text);

            var diagnostics = new DiagnosticBag();
            var debate = DebateLoader.Load(DebateFiles.Read(folder.FullName), diagnostics);

            Assert.Empty(diagnostics.InReadingOrder());
            Assert.Equal(["operator", "residents"], debate.Stakeholders.Select(s => s.Id.Value));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("positions/", "positions/debate.yaml")]
    [InlineData("C:\\debates\\tram", "C:/debates/tram/debate.yaml")]
    [InlineData(".", "debate.yaml")]
    public void Paths_are_shown_as_the_folder_was_given(string folder, string path) =>
        Assert.Equal(path, DebateFiles.Of(folder, []).PathOf("debate.yaml"));

    private static ImmutableArray<Diagnostic> Load(string file, byte[] bytes)
    {
        var others = SampleDebate.Texts.Remove(file).Select(text => (text.Key, Encoding.UTF8.GetBytes(text.Value)));
        var diagnostics = new DiagnosticBag();
        DebateLoader.Load(new DebateFiles("positions", [.. others, (file, bytes)]), diagnostics);
        return diagnostics.InReadingOrder();
    }
}
