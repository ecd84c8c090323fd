using Briefing.Load.Yaml;
using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class IssueReader
{
    public static Issue Read(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("issue", node, context);
        var issue = new Issue
        {
            Id = reader.RequiredId("id"),
            Question = reader.RequiredLine("question"),
            Short = reader.Line("short"),
            Kind = reader.RequiredChoice("kind", Choices.IssueKinds).Value,
            Background = reader.Text("background"),
            Citations = reader.Citations(),
            CommonGround = reader.List("common-ground", item => CommonGround(item, context)),
        };
        reader.Close();
        return issue;
    }

    private static CommonGround CommonGround(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("common ground", node, context);
        var ground = new CommonGround(
            reader.RequiredText("text"),
            reader.List("stakeholders", item => reader.Item("stakeholder id", item)),
            reader.Citations());
        reader.Close();
        return ground;
    }
}
