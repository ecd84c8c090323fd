using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Format;
using Briefing.Schema;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Schema;

/// <summary>The loader and the schemas say the same of a file, as far as a schema can say it.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    public static TheoryData<string> SeenByBoth =>
        [.. SeededMistake.All.Where(mistake => !mistake.IsBeyondSchemas).Select(mistake => mistake.Name)];

    public static TheoryData<string> SeenByTheTool =>
        [.. SeededMistake.All.Where(mistake => mistake.IsBeyondSchemas).Select(mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Debates))]
    public void What_the_loader_accepts_its_schema_accepts(string debate)
    {
        SampleDebates.Map(debate);
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf(debate), "*.yaml"))
            Assert.True(IsAccepted(Path.GetFileName(path), File.ReadAllText(path)), path);
    }

    [Theory]
    [MemberData(nameof(SeenByBoth))]
    public void A_mistake_is_seen_by_both(string name)
    {
        var mistake = Find(name);
        Assert.Contains(Diagnostics(mistake), d => d.Code == mistake.Code && d.Severity == Severity.Error);
        Assert.False(IsAccepted(mistake.File, mistake.Text), "The schema does not see it.");
    }

    [Theory]
    [MemberData(nameof(SeenByTheTool))]
    public void What_a_schema_cannot_see_the_tool_sees(string name)
    {
        var mistake = Find(name);
        Assert.Contains(Diagnostics(mistake), d => d.Code == mistake.Code);
        Assert.True(IsAccepted(mistake.File, mistake.Text), "The schema sees it too.");
    }

    [Theory]
    [InlineData("operator.yaml", "answer: \"Yes\"", "answer: yes")]
    [InlineData("operator.yaml", "answer: \"Yes\"", "answer: true")]
    [InlineData("operator.yaml", "label: HTC", "label: 747")]
    [InlineData("operator.yaml", "paragraph: 7", "paragraph: \"7\"")]
    [InlineData("operator.yaml", "paragraph: 7", "paragraph: 6-7")]
    [InlineData("operator.yaml", "paragraph: 7", "paragraph: \"¶ 3, 7–9 and 12\"")]
    [InlineData("operator.yaml", "paragraph: 7", "timestamp: \"4:05 – 4:10, 1:02:05\"")]
    [InlineData("operator.yaml", "paragraph: 7", "page: 7")]
    [InlineData("operator.yaml", "paragraph: 7", "section: 3.1")]
    [InlineData("operator.yaml", "paragraph: 7", "timestamp: 4:05")]
    [InlineData("operator.yaml", "\"four in five trips end\"", "1984")]
    [InlineData("operator.yaml", "claim: The old town is where the riders are.", "claim: >-\n      The old town\n      has them.")]
    [InlineData("sources.yaml", "issued: 2024-01", "issued: 1987")]
    [InlineData("sources.yaml", "issued: 2024-01", "issued: 0987")]
    [InlineData("sources.yaml", "issued: 2024-01", "issued: 198X")]
    [InlineData("sources.yaml", "issued: 2024-01", "issued: \"1987/1989-05-03\"")]
    [InlineData("sources.yaml", "label: Hearing", "url: HTTPS://harbour.example")]
    [InlineData("sources.yaml", "label: Hearing", "DOI: https://doi.org/10.1234/harbour.12")]
    [InlineData("sources.yaml", "label: Hearing", "isbn: 9780306406157")]
    [InlineData("sources.yaml", "label: Hearing", "volume: 12\n  issue: 3\n  page: 7")]
    [InlineData("sources.yaml", "label: Hearing", "url: https://harbour.example\n  accessed: 2024-02-05")]
    [InlineData("debate.yaml", "limits:", "loaded-words: {add: [1984, so-called], allow: []}\nlimits:")]
    [InlineData("debate.yaml", "limits:", "balance-ratio: 7.5\nlimits:")]
    [InlineData("debate.yaml", "limits:", "balance-ratio: \"8\"\nlimits:")]
    [InlineData("debate.yaml", "limits:", "language: zh-Hant\nlimits:")]
    public void What_is_naturally_written_without_quotation_marks_both_accept(string file, string words, string instead)
    {
        var variant = new SeededMistake("", file, words, instead, "", false);
        Assert.DoesNotContain(Diagnostics(variant), d => d.Severity == Severity.Error);
        Assert.True(IsAccepted(file, variant.Text), "The schema refuses it.");
    }

    private static SeededMistake Find(string name) => SeededMistake.All.Single(mistake => mistake.Name == name);

    private static ImmutableArray<Diagnostic> Diagnostics(SeededMistake mistake)
    {
        var diagnostics = new DiagnosticBag();
        Pipeline.Map(mistake.Files, diagnostics);
        return diagnostics.InReadingOrder();
    }

    private static bool IsAccepted(string file, string text) =>
        SchemaEvaluator.Of(JsonSchema.Of(FormatOf(file))).Accepts(YamlInstance.Of(text));

    private static FileFormat FormatOf(string file) => file switch
    {
        "debate.yaml" => FileFormat.Debate,
        "sources.yaml" => FileFormat.Sources,
        _ => FileFormat.Position,
    };
}
