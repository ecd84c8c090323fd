using System.Text;
using Briefing.Diagnostics;
using Briefing.Import.Kialo;

namespace Briefing.Tests.Import;

public sealed class KialoImportTests
{
    [Fact]
    public void A_discussion_becomes_an_issue_with_two_sides()
    {
        var files = Imported(
            """
            Discussion Title: Should the pier be built?

            1. The pier should be built.
            1.1. Pro: It brings work, [says the port](https://port.example/a),
            year after year.
            1.1.1. Con: Robots do *it*.
            1.2. Con: It is loud.
            1.2.1. Con: -> See 1.1.
            1.2.2. Pro: At night, too.
            """,
            out var diagnostics);
        Assert.True(diagnostics.IsEmpty);
        Assert.Contains("title: Should the pier be built?\n", files, StringComparison.Ordinal);
        Assert.Contains("    question: The pier should be built.\n", files, StringComparison.Ordinal);
        Assert.Contains("    claim: It brings work, [says the port](https://port.example/a), year after year.\n", files, StringComparison.Ordinal);
        Assert.Contains("    basis: juxtaposed\n    text: Robots do \\*it\\*.\n", files, StringComparison.Ordinal);
        Assert.Contains("    claim: It is loud.\n    grounds: At night, too.\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: against/it-is-loud\n    kind: rebut\n    basis: juxtaposed\n    argument: it-brings-work-says-the\n", files, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_to_a_claim_that_is_not_there_is_named()
    {
        Imported("1. The pier.\n1.1. Pro: -> See 1.9.\n1.3.1. Con: Lost.\n", out var diagnostics);
        Assert.Equal(["BRF0703", "BRF0703"], diagnostics.InReadingOrder().Select(one => one.Code));
    }

    [Theory]
    [InlineData("1.1. Pro: x")]
    [InlineData("Discussion Title:\n")]
    [InlineData("Discussion Title: x\nwords\n1.\n1. a\n1. b\n1.1. Pro: -> See 1.1.\n")]
    public void Any_text_comes_out_as_files(string text) =>
        Assert.Contains("=== debate.yaml\n", Imported(text, out _), StringComparison.Ordinal);

    private static string Imported(string text, out DiagnosticBag diagnostics)
    {
        diagnostics = new();
        var draft = KialoImport.Read("a.txt", Encoding.UTF8.GetBytes(text), diagnostics);
        return string.Concat(draft.Files.Select(file => $"=== {file.Name}\n{file.Content}"));
    }
}
