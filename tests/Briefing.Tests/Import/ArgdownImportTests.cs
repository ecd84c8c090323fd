using Briefing.Diagnostics;
using Briefing.Import.Argdown;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Import;

public sealed class ArgdownImportTests
{
    [Fact]
    public void Statements_arguments_relations_and_sections_become_files() => Snapshot.Matches(
        Imported(
            """
            ===
            title: Meat
            subTitle: Should we eat it?
            date: "2024-03-01"
            model: {mode: strict}
            ===

            // what follows is made up
            # Ethics {kind: value}

            [Eat none]: We should eat no meat. #pro
              + <Suffering>: Animals suffer in *factory*
                farms. #pro
                - <Not all>: Not all farms are so. #con
                  _ <Scale>: Most meat comes from them. #pro
              - <Tradition>
              + It is cheaper.

            <Tradition>: People have always eaten meat. #con {citations: [{source: smith-2020, page: "3"}]}

            ## Health /* and
            wealth */

            <Iron>: You need iron \& {not data \#1. #(con)
              >< <Beans>: Beans have iron. #pro {voice: analysis}
              +> [Eat none]
            """,
            out _),
        "meat");

    [Fact]
    public void What_has_no_place_is_reported_where_it_stands()
    {
        var marked = MarkedText.Parse(
            """
            # Issue #⟦tag⟧

            ⟦(1) A premise⟧
            (2) Another
            -----
            (3) So it is

            ⟦* a list⟧

            <A>: One. #x ⟦{strength: 3}⟧ ⟦{more: 1}⟧
              ⟦+⟧ <B>: Two. #x
              ⟦-⟧ <Nowhere>

            ⟦<A>: Something else. #⟦y⟧⟧

              ⟦-⟧ <B>
            """.Replace("⟦-⟧ <B>", "⟦- <B>⟧", StringComparison.Ordinal));
        Imported(marked.Text, out var diagnostics);
        Assert.All(diagnostics.InReadingOrder(), diagnostic => Assert.Equal("BRF0703", diagnostic.Code));
        Assert.Equal(
            marked.Marks.Order().Select(mark => marked.Text.Substring(mark.Start, mark.Length)),
            diagnostics.InReadingOrder().Select(diagnostic => marked.Text.Substring(diagnostic.At.Start, diagnostic.At.Length)));
    }

    [Theory]
    [InlineData("⟦===⟧\ntitle: Never closed")]
    [InlineData("<A>: One. ⟦/*⟧ never closed")]
    [InlineData("<A>: One. ⟦<!⟧-- never closed")]
    [InlineData("<A>: One. ⟦{a: [}⟧ and on")]
    [InlineData("<A>: One. ⟦{a: b: c}⟧")]
    public void What_cannot_be_read_is_an_error_where_it_begins(string marked)
    {
        var text = MarkedText.Parse(marked);
        Imported(text.Text, out var diagnostics);
        var error = Assert.Single(diagnostics.InReadingOrder(), diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("BRF0704", error.Code);
        Assert.Equal(text.Marks[0], (error.At.Start, error.At.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\\")]
    [InlineData("[]: x\n\n<>: y\n\n# \n\n#\n  - \n")]
    [InlineData("[a]: b\n- c\n+ d\n\t- e\n   >< f\n")]
    [InlineData("{{{{}}}} {'} \"{\" ]>:<[ _> <_ +> ====== === ## #() @<x> :a: .b.")]
    [InlineData("<a>: It is so. {answer: x} #a\n\n<b>: No. #b\n  - <a>\n")]
    public void Any_text_is_read_without_a_crash_and_comes_out_as_files(string argdown) =>
        Assert.Contains("=== debate.yaml\n", Imported(argdown, out _), StringComparison.Ordinal);

    private static string Imported(string argdown, out DiagnosticBag diagnostics)
    {
        diagnostics = new();
        var files = ArgdownImport.Read("a.argdown", System.Text.Encoding.UTF8.GetBytes(argdown), diagnostics).Files;
        return string.Concat(files.Select(file => $"=== {file.Name}\n{file.Content}"));
    }
}
