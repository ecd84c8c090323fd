using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class IssueReader
{
    public static Issue Read(MappingReader reader) => new()
    {
        Id = reader.RequiredText("id"),
        Question = reader.RequiredText("question"),
        Short = reader.Text("short"),
        Kind = reader.RequiredChoice("kind", Choices.IssueKinds).Value,
        Background = reader.Text("background"),
        Citations = reader.Citations(),
        CommonGround = reader.List("common-ground", CommonGround),
    };

    private static CommonGround CommonGround(MappingReader reader) =>
        new(reader.RequiredText("text"), reader.Texts("stakeholders"), reader.Citations());
}
