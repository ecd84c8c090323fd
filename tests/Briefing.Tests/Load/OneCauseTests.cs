using System.Text;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>What goes wrong once is said once, where it is.</summary>
public sealed class OneCauseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OneCauseTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reply_among_the_arguments_is_one_mistake()
    {
        Replace("operator.yaml", "proposals:", "  - to: residents/noise\n    kind: rebut\n    basis: explicit\n    text: It is not loud.\n    voice: own\n    citations: [{source: hearing-2024, paragraph: 10}]\nproposals:");
        var line = Assert.Single(Found());
        Assert.Contains("operator.yaml(23,5): error BRF0101: An argument has no 'to', 'kind', 'basis' or 'text', and this one has no 'id', 'issue' or 'claim'.", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oprator: own, residents: own")]
    [InlineData("'': own, residents: own")]
    public void Who_speaks_in_a_source_is_not_held_against_statements_while_its_id_is_wrong(string voice)
    {
        Replace("sources.yaml", "describes: {operator: own, residents: own}", $"describes: {{{voice}}}");
        Assert.Contains("sources.yaml", Assert.Single(Found()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_with_a_slip_in_each_key_keeps_its_suggestions()
    {
        Replace("operator.yaml", "- id: cost\n    issue: route\n    claim: The", "- idd: cost\n    isue: route\n    clam: The");
        Assert.Equal(3, Found().Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_a_mark_is_one_mistake(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: false);
        File.WriteAllBytes(_folder.File("operator.yaml"), encoding.GetBytes(File.ReadAllText(_folder.File("operator.yaml"))));
        var line = Assert.Single(Found());
        Assert.Contains("operator.yaml(1,1): error BRF0003: The file is UTF-16 without a byte order mark", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_that_were_not_merged_are_one_mistake_where_they_begin()
    {
        Replace("operator.yaml", "    claim: The quay needs a new wall", "<<<<<<< HEAD\n    claim: The quay needs a wall\n=======\n    claim: The quay needs a new wall\n>>>>>>> other\n#");
        var line = Assert.Single(Found());
        Assert.Contains("operator.yaml(20,1): error BRF0020: Two versions", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1234/abc”", "contains '”'")]
    [InlineData("10.1234/abc.", "ends with '.'")]
    [InlineData("10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1", null)]
    public void A_sign_that_hardly_any_DOI_has_is_a_warning(string doi, string? warning)
    {
        Replace("sources.yaml", "label: Hearing", $"label: Hearing\n  doi: {doi}");
        Assert.Equal(warning is null ? 0 : 1, Found().Length);
        Assert.All(Found(), line => Assert.Contains(warning!, line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_that_is_listed_twice_is_named_once()
    {
        Replace("residents.yaml", "basis: explicit", "basis: juxtaposed");
        Replace("sources.yaml", "issued: 2024-01\n", "issued: 2023-01\n");
        File.AppendAllText(_folder.File("sources.yaml"), "- {id: hearing-2024, type: report, title: Again, issued: 2023-01, language: en, translated: none}\n");
        Assert.Contains("This reply cites 'hearing-2024', written before 'gazette-2024'", Assert.Single(Found(), line => line.Contains("BRF0338", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The council votes for the tram.", 1)]
    [InlineData("A storm floods the quay.", 2)]
    public void The_event_that_divides_the_sources_stands_once_in_the_timeline(string happened, int times)
    {
        Replace("debate.yaml", "issues:\n", $"watershed: {{date: 2024-01-15, name: the council vote}}\nevents:\n  - {{date: 2024-01-15, text: {happened}, citations: [{{source: gazette-2024, paragraph: 4}}]}}\nissues:\n");
        var built = Tool.Here("build", _folder.Path, "-o", _folder.File("out.md"));
        Assert.Equal(0, built.ExitCode);
        var text = File.ReadAllText(_folder.File("out.md"));
        Assert.Equal(times, text.Split('\n').Count(line => line.StartsWith("- **15 January 2024**", StringComparison.Ordinal)));
        Assert.Contains(times == 1 ? "**15 January 2024** **The council votes" : "**15 January 2024** **The council vote**", text, StringComparison.Ordinal);
    }

    private string[] Found() => Tool.Here("check", _folder.Path, "--diagnostics", "short") is var run
        ? [.. $"{run.Output}{run.Error}".Split('\n').Where(line => line.Contains(" BRF", StringComparison.Ordinal))]
        : [];

    private void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(_folder.File(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(_folder.File(file), $"{text[..at]}{@new}{text[(at + old.Length)..]}");
    }
}
