using System.Text.RegularExpressions;
using Briefing.Export.Csv;
using Briefing.Diagnostics;
using Briefing.Export.Words;
using Briefing.Import.Argdown;
using Briefing.Import.Bibliography;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Text;

namespace Briefing.Tests.Exchange;

/// <summary>Whatever a text holds, it stays a text.</summary>
public sealed partial class AttackTests
{
    [Fact]
    public void A_graph_has_no_words_outside_quotation_marks_but_its_own()
    {
        var dot = Exported.Text(Exported.Attacks, "dot");
        var lines = DotString().Replace(dot, "S").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(DotLine(), line));
        Assert.Equal(24, lines.Count(line => line.StartsWith("    S [label=S, color=", StringComparison.Ordinal)));
        Assert.DoesNotMatch("&(?!amp;)", dot);
    }

    [Fact]
    public void A_flowchart_has_no_signs_of_its_own_within_labels()
    {
        var lines = Exported.Text(Exported.Attacks, "mermaid").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(MermaidLine(), line));
        Assert.Equal(24, lines.Count(line => line.Contains(":::", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_cell_of_a_table_begins_a_formula_and_all_keep_their_words()
    {
        var map = Exported.Attacks;
        var rows = CsvRows.Parse(Exported.Text(map, "csv"));
        Assert.Equal(25, rows.Count);
        Assert.All(rows, row => Assert.Equal(20, row.Length));
        Assert.All(rows.SelectMany(row => row), cell => Assert.DoesNotMatch("^[=+@\\t\\r\\n-]", cell));
        Assert.Equal(
            map.Arguments.Select(argument => PlainText.Of(argument.Argument.Claim)).Order(StringComparer.Ordinal),
            rows.Where(row => row[0] == "argument").Select(row => Unguarded(row[8])).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("\u200b=1+1")]
    [InlineData("\ufeff\u00a0@SUM(A1)")]
    [InlineData(" \u061c-1")]
    [InlineData("\ufe0f＝1")]
    [InlineData("\u2060+1")]
    public void A_formula_behind_what_is_not_seen_is_text_too(string cell) =>
        Assert.Equal($"'{cell}\r\n", CsvRow.Of(cell));

    [Theory]
    [InlineData("It is -1.")]
    [InlineData("")]
    [InlineData("“=1”")]
    public void Other_text_is_as_it_was(string cell) => Assert.Equal($"{cell}\r\n", CsvRow.Of(cell));

    [Fact]
    public void Argdown_keeps_every_argument_every_relation_and_every_word()
    {
        var map = Exported.Attacks;
        var diagnostics = new DiagnosticBag();
        var files = ArgdownImport.Read("attacks.argdown", Exported.Bytes(map, "argdown"), diagnostics).Files;
        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));

        var again = DebateLoader.Load(DebateFiles.Of("again", files), new DiagnosticBag());
        foreach (var (was, now) in map.Debate.Stakeholders.Zip(again.Stakeholders))
        {
            Assert.Equal(was.Id.Value, now.Id.Value);
            Assert.Equal(PlainText.OfLine(was.Name.Value), now.Name.Value);
            Assert.Equal(
                was.Arguments.Select(a => (a.Id.Value, Words(a.Claim), Words(a.Grounds), Words(a.Warrant), Words(a.Note))),
                now.Arguments.Select(a => (a.Id.Value, Words(a.Claim), Words(a.Grounds), Words(a.Warrant), Words(a.Note))));
            Assert.Equal(
                was.Replies.Select(r => (r.To.Value, r.Kind.Value, r.Basis.Value, Words(r.Text), PlainText.Of(r.Citations))),
                now.Replies.Select(r => (r.To.Value, r.Kind.Value, r.Basis.Value, Words(r.Text), PlainText.Of(r.Citations))));
        }
    }

    [Fact]
    public void BibTeX_keeps_one_entry_with_every_word()
    {
        var map = Exported.Attacks;
        var diagnostics = new DiagnosticBag();
        var entry = Assert.Single(SourceFile.Read("attacks.bib", Exported.Bytes(map, "bibtex"), diagnostics));
        Assert.True(diagnostics.IsEmpty);

        var source = Assert.Single(map.Debate.Sources);
        Assert.Equal(
            (source.Title.Value, source.ContainerTitle!.Value, source.Publisher!.Value, PlainText.Of(source.Note)),
            (entry.Title, entry.ContainerTitle, entry.Texts["publisher"], entry.Texts["note"]));
        Assert.Equal(
            source.Authors.Select(name => (name.Family?.Value, name.Given?.Value, name.Literal?.Value)),
            entry.Creators.Select(name => name.ToPerson()).Select(name => (name.Family?.Value, name.Given?.Value, name.Literal?.Value)));
        Assert.Equal("https://gazette.example/a_b%7B?x=%7B1%7D&y=#z", entry.Url);
    }

    [Fact]
    public void BibTeX_has_no_sign_that_LaTeX_reads_as_more_than_a_sign()
    {
        var lines = Exported.Text(Exported.Attacks, "bibtex").Split('\n');
        Assert.All(
            lines.Where(line => !line.Contains("url = ", StringComparison.Ordinal)),
            line => Assert.DoesNotMatch(@"(?<!\\)[%$&#_^~]", line));
    }

    private static string? Words(Prose? prose) => PlainText.Of(prose);

    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex DotString();

    [GeneratedRegex(@"^(?:digraph debate \{|\s*(?:label|fontname)=S;|  labelloc=t;|  rankdir=RL;|  (?:node|edge) \[[\w=, S]+\];|  subgraph S \{"
        + @"|    S \[label=S, color=S, style=S\];|    S -> S \[label=S, style=\w+, arrowhead=\w+\];|\s*\})$")]
    private static partial Regex DotLine();

    [GeneratedRegex("^(?:flowchart RL|  subgraph i1\\[\"[\\w #;.,:!?'�]*\"\\]|    a1_\\d+\\[\"[\\w #;.,:!?'�]*\"\\]:::s1|    a1_\\d+_r1\\(\"[\\w #;.,:!?'�]*\"\\):::s2"
        + "|    a1_\\d+_r1 [-.ox>]+\\|\\w+\\| a1_\\d+|  end|  classDef s\\d fill:#[0-9a-f]{6},stroke:#[0-9A-F]{6},stroke-width:2px,color:#[0-9A-F]{6})$")]
    private static partial Regex MermaidLine();
}
