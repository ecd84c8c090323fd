using System.Text;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

/// <summary>Sources are printed in full, each as its type asks.</summary>
public sealed class ReferenceTests
{
    /// <summary>One source of each type, as a record prints it in Markdown: a line each.</summary>
    [Fact]
    public void Each_type_of_source_has_its_reference()
    {
        var sources = File.ReadAllText(Path.Combine(Repository.Root, "tests/Briefing.Tests/Compose/references.yaml"));
        Snapshot.Matches(References(sources), "references");
    }

    [Theory]
    [InlineData("doi: 10.1234/a<b>#c?d(12)", "https://doi.org/10.1234/a%3Cb%3E%23c%3Fd%2812%29")]
    [InlineData("doi: 10.1234/x\n  url: https://a.example/x", "https://doi.org/10.1234/x")]
    [InlineData("url: https://a.example/x\n  accessed: 2024-02-05", "https://a.example/x")]
    public void A_source_is_linked_by_its_DOI_else_by_its_address(string keys, string address)
    {
        var text = References($"- id: one\n  type: report\n  title: One\n  {keys}\n  language: en\n  translated: none\n");
        Assert.Contains($"]({address})", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("](").Length);
    }

    [Fact]
    public void Eleven_authors_are_shortened_and_ten_are_not()
    {
        string Of(int count) => References(
            $"- id: one\n  type: book\n  title: One\n  author: [{string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{family: F{i}, given: G{i}}}"))}]\n"
            + "  language: en\n  translated: none\n");
        Assert.Contains("F1, G1, G2 F2, G3 F3, G4 F4, G5 F5, G6 F6, G7 F7, G8 F8, G9 F9, and G10 F10. ", Of(10), StringComparison.Ordinal);
        Assert.Contains("F1, G1, G2 F2, G3 F3, G4 F4, G5 F5, G6 F6, G7 F7, et al. Undated.", Of(11), StringComparison.Ordinal);
    }

    /// <summary>Whatever language the document is in: a name with the family name first, and the comma of its script.</summary>
    [Theory]
    [InlineData("Miller", "Anna", "Miller, Anna. Undated.")]
    [InlineData("Ann", "Anna", "Ann, Anna. Undated.")]
    [InlineData("山田", "花子", "山田花子. Undated.")]
    [InlineData("김", "민지", "김민지. Undated.")]
    [InlineData("王", "Anna", "王 Anna. Undated.")]
    [InlineData("حداد", "ليلى", "حداد، ليلى. Undated.")]
    public void A_name_is_written_as_its_script_does(string family, string given, string start) => Assert.Contains(
        start,
        References(
            $"- id: one\n  type: book\n  title: One\n  author: [{{family: {family}, given: {given}}}]\n"
            + "  language: en\n  translated: none\n"),
        StringComparison.Ordinal);

    /// <summary>The references of the sources alone, each on a line.</summary>
    private static string References(string sources)
    {
        var diagnostics = new DiagnosticBag();
        var texts = SampleDebate.Texts.SetItem("sources.yaml", $"{SampleDebate.Texts["sources.yaml"]}\n{sources}");
        var map = Pipeline.Map(SampleDebate.Files(texts), diagnostics);
        Assert.True(map is not null, DiagnosticText.Long(diagnostics.InReadingOrder()));

        var labels = map.Debate.Sources.Skip(2).Select(source => $"**{source.Label.Value}.**").ToList();
        var paragraphs = Encoding.UTF8.GetString(Pipeline.Markdown(Composer.Compose(map, Length.Briefing))).Split("\n\n")
            .Where(paragraph => labels.Exists(label => paragraph.StartsWith(label, StringComparison.Ordinal)));
        return string.Concat(paragraphs.Select(paragraph => $"{paragraph.Replace('\n', ' ')}\n"));
    }
}
