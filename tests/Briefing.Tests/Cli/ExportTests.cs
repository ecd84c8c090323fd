using System.Text.Json;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

public sealed class ExportTests
{
    /// <summary>Together they have every key, with every kind of value. All debates are exported and imported elsewhere.</summary>
    [Theory]
    [InlineData("attacks")]
    [InlineData("ferry")]
    [InlineData("long-words")]
    [InlineData("one-stakeholder")]
    [InlineData("records")]
    [InlineData("tram")]
    [InlineData("two-sides")]
    [InlineData("watershed")]
    public void A_debate_is_exported_as_in_its_snapshot(string name) => Snapshot.Matches(Export(name), name);

    [Fact]
    public void The_export_of_the_shipped_debate_has_every_part()
    {
        using var json = JsonDocument.Parse(Export(SampleDebates.Shipped));
        var root = json.RootElement;
        Assert.Equal(
            ["debate", "issues", "sources", "stakeholders", "events", "texts", "conflicts", "absentVoices", "map"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["russia", "nato", "cee", "japan-realist", "japan-g7"],
            root.GetProperty("stakeholders").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
        Assert.True(root.GetProperty("issues").GetArrayLength() >= 10);
        Assert.True(Parts(root, "arguments").Count() >= 45);
        Assert.True(Parts(root, "replies").Count() >= 35);
        Assert.All(
            Parts(root, "arguments").Concat(Parts(root, "replies")),
            part => Assert.True(
                part.GetProperty("citations").GetArrayLength() > 0 != part.TryGetProperty("argument", out _), part.ToString()));
    }

    private static IEnumerable<JsonElement> Parts(JsonElement root, string name) =>
        root.GetProperty("stakeholders").EnumerateArray().SelectMany(s => s.GetProperty(name).EnumerateArray());

    private static string Export(string debate)
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("x.json");
        Assert.Equal(0, Tool.Here("export", SampleDebates.FolderOf(debate), "-f", "json", "-o", target).ExitCode);
        return File.ReadAllText(target);
    }
}
