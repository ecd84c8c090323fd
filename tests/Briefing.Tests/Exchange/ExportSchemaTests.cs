using System.Text.Json.Nodes;
using Briefing.Load.Format;
using Briefing.Schema;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Schema;

namespace Briefing.Tests.Exchange;

public sealed class ExportSchemaTests
{
    private static readonly SchemaEvaluator s_schema = SchemaEvaluator.Of(JsonSchema.Of(FileFormat.Export));

    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    [Theory]
    [MemberData(nameof(Debates))]
    public void The_JSON_of_every_debate_satisfies_its_schema(string debate) =>
        Assert.True(s_schema.Accepts(JsonNode.Parse(Exported.Bytes(SampleDebates.Map(debate), "json"))));

    [Theory]
    [InlineData("\"2024-03-01\"", "\"2024-3-1\"")]
    [InlineData("\"paragraph\": 7", "\"paragraph\": \"7\"")]
    [InlineData("\"unanswered\": true", "\"unanswered\": \"true\"")]
    [InlineData("\"containerTitle\"", "\"container-title\"")]
    [InlineData("\"kind\": \"undercut\"", "\"kind\": \"undercuts\"")]
    [InlineData("\"claim\"", "\"clam\"")]
    public void A_mistake_does_not(string words, string instead)
    {
        var json = Exported.Text(SampleDebates.Map("tram"), "json");
        Assert.Contains(words, json, StringComparison.Ordinal);
        Assert.False(s_schema.Accepts(JsonNode.Parse(json.Replace(words, instead, StringComparison.Ordinal))));
    }
}
