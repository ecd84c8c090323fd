using System.Text;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Scaffold;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Scaffold;

/// <summary>An item is written as its neighbours are. The part in ⟦ ⟧ is what the addition wrote.</summary>
public sealed class LayoutTests
{
    private static readonly DataNode s_item = new DataNode.Mapping(
    [
        new("id", new DataNode.String("new")),
        new("hint", new DataNode.Blank("say more"), IsHint: true),
        new("text", new DataNode.String("a, b")),
    ]);

    private static readonly DataNode s_entry = new DataNode.Mapping(
    [
        new("issue", new DataNode.String("noise")), new("answer", new DataNode.String("a, b")), new("line", new DataNode.String("say more")),
    ])
    {
        Schema = PositionFormat.Stance.Schema,
    };

    [Theory]
    [InlineData("a: 1\nlist:\n  - id: x\n    text: y⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\nz: 2\n")]
    [InlineData("list:\n- id: x⟦\n- id: new\n  # hint: say more\n  text: a, b⟧\nz: 2\n")]
    [InlineData("list:\n    -   id: x⟦\n    -   id: new\n        # hint: say more\n        text: a, b⟧")]
    [InlineData("list:\n  - id: x\n\n  # about y\n  - id: y⟦\n\n  - id: new\n    # hint: say more\n    text: a, b⟧\n\nz: 2\n")]
    [InlineData("list:\n  - id: x # first\n    # more: to come\n\n    # and more⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\n# z\nz: 2\n")]
    [InlineData("list:\r\n  - id: x⟦\r\n  - id: new\r\n    # hint: say more\r\n    text: a, b⟧\r\nz: 2\r\n")]
    [InlineData("list:\r  - id: x⟦\r  - id: new\r    # hint: say more\r    text: a, b⟧\r")]
    [InlineData("list:\n  - id: x\n    text: |\n      one\n      # two⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\nz: 2\n")]
    [InlineData("list:\n  - id: x\n    text: >-\n      one\n\n\n      two⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\n\n\n")]
    [InlineData("list:\n  - id: x\n    text: one\n      two⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\n")]
    [InlineData("list:\n  -\n    id: x⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\n")]
    [InlineData("list:\n  - {id: x, text: y} # z⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\n")]
    [InlineData("list: [{id: x}⟦, {id: new, text: \"a, b\"}⟧] # z\n")]
    [InlineData("list: [\n  {id: x}⟦, {id: new, text: \"a, b\"}⟧, # z\n]\nz: 1\n")]
    [InlineData("{id: a, list: [⟦{id: new, text: \"a, b\"}⟧]}\n")]
    [InlineData("{id: a, text: b⟦, list: [{id: new, text: \"a, b\"}]⟧}\n")]
    [InlineData("id: a⟦\nlist:\n  - id: new\n    # hint: say more\n    text: a, b⟧\n# the end\n")]
    [InlineData("id: a⟦\nlist:\n  - id: new\n    # hint: say more\n    text: a, b⟧")]
    [InlineData("other:\n- id: a⟦\nlist:\n- id: new\n  # hint: say more\n  text: a, b⟧\n...\n")]
    [InlineData("id: a\n\nname: b⟦\n\nlist:\n  - id: new\n    # hint: say more\n    text: a, b⟧\n")]
    [InlineData("id: a\nlist:⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\nz: 1\n")]
    [InlineData("id: a\nlist:  # to come\n  # - id: x⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\nz: 1\n")]
    [InlineData("  id: a\n  list:\n    - id: x⟦\n    - id: new\n      # hint: say more\n      text: a, b⟧\n")]
    [InlineData("---\nlist:\n  - id: x⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\n")]
    [InlineData("list:\n  - &first\n    id: x\n  - *first⟦\n  - id: new\n    # hint: say more\n    text: a, b⟧\n")]
    public void An_item_is_written_as_its_neighbours_are(string marked)
    {
        var expected = MarkedText.Parse(marked);
        var (start, length) = Assert.Single(expected.Marks);
        Assert.Equal(expected.Text, Add(expected.Text.Remove(start, length), "list", s_item));
    }

    [Theory]
    [InlineData("list: []\n", "list:\n  - id: new\n    # hint: say more\n    text: a, b\n")]
    [InlineData("list: ~ # none\nz: 1\n", "list: # none\n  - id: new\n    # hint: say more\n    text: a, b\nz: 1\n")]
    public void A_list_of_nothing_gives_way(string before, string after) => Assert.Equal(after, Add(before, "list", s_item));

    /// <summary>What is listed by ids goes under its id.</summary>
    [Theory]
    [InlineData("a: 1\nstances:\n  route: {answer: x}⟦\n  noise:\n    answer: a, b\n    line: say more⟧\nz: 2\n")]
    [InlineData("stances:\n    route:\n      answer: x # first\n      # and more\n\n    cost: {answer: x}⟦\n\n    noise:\n      answer: a, b\n      line: say more⟧\n")]
    [InlineData("stances:\r\n  route: {answer: x}⟦\r\n  noise:\r\n    answer: a, b\r\n    line: say more⟧\r\nz: 2\r\n")]
    [InlineData("stances: {route: {answer: x}⟦, noise: {answer: \"a, b\", line: say more}⟧} # z\n")]
    [InlineData("{id: a, stances: {⟦noise: {answer: \"a, b\", line: say more}⟧}}\n")]
    [InlineData("{id: a⟦, stances: {noise: {answer: \"a, b\", line: say more}}⟧}\n")]
    [InlineData("id: a\nlist:\n- b⟦\nstances:\n  noise:\n    answer: a, b\n    line: say more⟧\n# the end\n")]
    [InlineData("id: a\nstances:⟦\n  noise:\n    answer: a, b\n    line: say more⟧\nz: 1\n")]
    [InlineData("stances:\n  route: &r {answer: x}\n  cost: *r⟦\n  noise:\n    answer: a, b\n    line: say more⟧\n")]
    public void An_entry_is_written_as_its_neighbours_are(string marked)
    {
        var expected = MarkedText.Parse(marked);
        var (start, length) = Assert.Single(expected.Marks);
        Assert.Equal(expected.Text, Add(expected.Text.Remove(start, length), "stances", s_entry));
    }

    [Theory]
    [InlineData("stances: {}\nz: 1\n", "stances:\n  noise:\n    answer: a, b\n    line: say more\nz: 1\n")]
    [InlineData("stances: ~ # none\n", "stances: # none\n  noise:\n    answer: a, b\n    line: say more\n")]
    [InlineData("id: a\n# stances: {ISSUE: …}\n# arguments: …\n", "id: a\nstances:\n  noise:\n    answer: a, b\n    line: say more\n# arguments: …\n")]
    public void A_mapping_of_nothing_gives_way(string before, string after) => Assert.Equal(after, Add(before, "stances", s_entry));

    [Theory]
    [InlineData("stances: [a]\n")]
    [InlineData("stances: []\n")]
    [InlineData("stances: words\n")]
    [InlineData("other: &o {a: b}\nstances: *o\n")]
    [InlineData("stances:\n  noise: {answer: x}\n")]
    public void An_entry_goes_only_into_a_mapping_without_it(string before) => Assert.Null(Add(before, "stances", s_entry));

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("- id: x\n")]
    public void A_file_can_be_the_list(string before)
    {
        var after = Add(before, null, s_item)!;
        Assert.StartsWith(before, after, StringComparison.Ordinal);
        Assert.EndsWith("- id: new\n  # hint: say more\n  text: a, b" + (before.Contains('o', StringComparison.Ordinal) ? "" : "\n"), after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list: *other\n")]
    [InlineData("other: &o [1]\nlist: *o\n")]
    [InlineData("list: {a: b}\n")]
    [InlineData("list: words\n")]
    [InlineData("list: [\n")]
    [InlineData("- a\n")]
    [InlineData("# nothing\n")]
    [InlineData("list:\n  - a\n---\nlist:\n  - b\n")]
    [InlineData("list:\n  - text: |+\n      kept\n\n\n")]
    public void What_cannot_be_added_to_safely_is_left_alone(string before) => Assert.Null(Add(before, "list", s_item));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_encoding_and_its_mark_stay(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        var files = new DebateFiles("", [("file.yaml", Bytes("list: [ä]\n"))]);
        var added = new Addition("file.yaml", "list", new DataNode.String("ö")).ApplyTo(files)!;
        Assert.Equal(Bytes("list: [ä, ö]\n"), added);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_left_alone()
    {
        var files = new DebateFiles("", [("file.yaml", [.. "list: [a] # "u8, 0xFF, .. "\n"u8])]);
        Assert.Null(new Addition("file.yaml", "list", new DataNode.String("b")).ApplyTo(files));
    }

    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    [Theory]
    [MemberData(nameof(Debates))]
    public void Every_byte_of_a_debate_stays_where_it_is_read_from(string name)
    {
        var files = DebateFiles.Read(SampleDebates.FolderOf(name));
        foreach (var file in files.Names)
        {
            string?[] sections = file switch
            {
                DebateFiles.Sources => [null],
                DebateFiles.Debate => ["issues", "stakeholders", "events", "conflicts"],
                _ => ["arguments", "replies", "proposals"],
            };
            foreach (var section in sections)
            {
                var before = files.ContentOf(file).ToArray();
                var after = new Addition(file, section, s_item).ApplyTo(files);
                Assert.NotNull(after);
                var same = before.AsSpan().CommonPrefixLength(after);
                Assert.True(after.AsSpan().EndsWith(before.AsSpan(same)), $"{file}: {section}");
            }
        }
    }

    [Theory]
    [InlineData("plain words")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("3.5")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("a:")]
    [InlineData("#a")]
    [InlineData("- a")]
    [InlineData("*a")]
    [InlineData("\"a\" and \\")]
    [InlineData("it's")]
    [InlineData("a, [b] {c}")]
    [InlineData(" a ")]
    [InlineData("a\nb\tc")]
    [InlineData("... a")]
    [InlineData("ä 漢 😀 \u2028 \u0085 \uFEFF")]
    public void Any_words_are_read_back_as_they_were_given(string words)
    {
        foreach (var inBrackets in (bool[])[false, true])
        {
            var written = YamlScalarWriter.Write(words, inBrackets);
            var text = inBrackets ? $"[{written}]" : $"- {written}\n";
            var diagnostics = new DiagnosticBag();
            var list = Assert.IsType<YamlNode.Sequence>(YamlTree.Parse(new TextFile("x.yaml", text), diagnostics));
            var scalar = Assert.IsType<YamlNode.Scalar>(Assert.Single(list.Items));
            Assert.Equal(words, scalar.Text);
            Assert.True(diagnostics.IsEmpty, text);
        }
    }

    private static string? Add(string before, string? section, DataNode item)
    {
        var files = new DebateFiles("", [("file.yaml", Encoding.UTF8.GetBytes(before))]);
        return new Addition("file.yaml", section, item).ApplyTo(files) is { } after ? Encoding.UTF8.GetString(after) : null;
    }
}
