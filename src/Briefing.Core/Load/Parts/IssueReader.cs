using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class IssueReader
{
    public static Issue Read(MappingReader reader) => new()
    {
        Id = reader.RequiredText("id"),
        Question = reader.RequiredProse("question"),
        Short = reader.Prose("short"),
        Kind = reader.RequiredChoice("kind", Choices.IssueKinds).Value,
        Background = reader.Prose("background"),
        Citations = reader.Citations(),
        CommonGround = reader.List("common-ground", CommonGround),
    };

    private static CommonGround CommonGround(MappingReader reader) =>
        new(reader.RequiredProse("text"), reader.Texts("stakeholders"), reader.Citations());
}
