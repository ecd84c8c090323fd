using Briefing.Diagnostics;
using Briefing.Import.Argdown;
using Briefing.Map;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Exchange;

/// <summary>A reply that is an argument is there once in every format.</summary>
public sealed class OwnArgumentTests
{
    private static readonly DebateMap s_map = SampleDebates.Map("answers");

    [Theory]
    [InlineData("argdown")]
    [InlineData("dot")]
    [InlineData("mermaid")]
    [InlineData("aif")]
    public void Its_words_are_there_once(string format)
    {
        var count = Exported.Text(s_map, format).Split("No trout was seen above the weir").Length - 1;

        // In AIF a locution repeats the claim; in Argdown the stance has the same words here.
        Assert.Equal(format is "aif" or "argdown" ? 2 : 1, count);
    }

    [Fact]
    public void In_Argdown_the_argument_attacks() => Assert.Contains(
        """
         replies: [{to: "mill/pass", kind: "undermine", basis: "explicit"}, {to: "mill/twelve", kind: "reframe", basis: "juxtaposed"}]}
          -> <mill/pass>

        """.ReplaceLineEndings("\n")[1..],
        Exported.Text(s_map, "argdown"),
        StringComparison.Ordinal);

    [Fact]
    public void From_Argdown_it_comes_back()
    {
        var diagnostics = new DiagnosticBag();
        var files = ArgdownImport.Read("answers.argdown", Exported.Bytes(s_map, "argdown"), diagnostics).Files;
        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        Assert.EndsWith(
            """
            replies:
              - to: mill/pass
                kind: undermine
                basis: explicit
                argument: no-trout
              - to: mill/twelve
                kind: reframe
                basis: juxtaposed
                argument: no-trout
              - to: mill/twelve
                kind: undercut
                basis: juxtaposed
                argument: few

            """.ReplaceLineEndings("\n"),
            files.Single(file => file.Name == "anglers.yaml").Content,
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_graph_its_box_has_the_arrows() => Assert.Equal(
        ["mill/pass", "mill/twelve"],
        Exported.Text(s_map, "dot").Split('\n')
            .Where(line => line.Contains("\"anglers/no-trout\" -> ", StringComparison.Ordinal))
            .Select(line => line.Split('"')[3]));

    [Fact]
    public void In_a_table_its_row_names_it()
    {
        var table = CsvRows.Parse(Exported.Text(s_map, "csv"));
        var rows = table.Skip(1).Select(row => table[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)).ToList();
        var reply = Assert.Single(rows, row => row["id"] == "anglers/to/mill/pass");
        Assert.Equal(("anglers/no-trout", "no"), (reply["argument"], reply["older"]));
        Assert.Equal(
            ["by-source ", "open ", "open ", "by-editors town", "open town"],
            rows.Where(row => row["record"] == "argument").Select(row => $"{row["status"]} {row["owed-by"]}"));
        Assert.Equal("yes", Assert.Single(rows, row => row["id"] == "mill/to/town/dry")["older"]);
    }

    [Fact]
    public void In_a_part_without_the_argument_the_reply_has_the_words()
    {
        var work = s_map.Select(new([2], []))!;
        foreach (var format in (string[])["argdown", "dot", "mermaid", "aif", "csv"])
            Assert.Contains("No trout was seen above the weir", Exported.Text(work, format), StringComparison.Ordinal);
    }
}
