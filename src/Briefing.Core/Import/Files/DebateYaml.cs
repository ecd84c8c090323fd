using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Scaffold;
using Briefing.Schema;

namespace Briefing.Import.Files;

/// <summary>Writes a debate as the files of a folder.</summary>
internal static class DebateYaml
{
    /// <param name="debate">Without duplicate stakeholder ids, and without ids that are names of other files.</param>
    public static ImmutableArray<(string Name, string Content)> Files(Debate debate)
    {
        var sources = debate.Sources.Select(source => WithoutDerivableStamp(source, debate.Watershed));
        return
        [
            (DebateFiles.Debate, Text(FileFormat.Debate, DebateFormat.File.Write(debate))),
            (DebateFiles.Sources, Text(FileFormat.Sources, SourceFormat.Source.List.Write([.. sources]))),
            .. debate.Stakeholders.Select(stakeholder => (
                $"{stakeholder.Id.Value}.yaml", Text(FileFormat.Position, PositionFormat.File.Write(stakeholder)))),
        ];
    }

    /// <summary>A file with a reference to its schema.</summary>
    public static string Text(FileFormat format, DataNode content) =>
        $"{SchemaComment.Of($"schemas/{JsonSchema.FileName(format)}")}\n{YamlDataWriter.Of(YamlForm.Of(content))}";

    /// <summary>Omits the stamp if the date implies it.</summary>
    private static Source WithoutDerivableStamp(Source source, Watershed? watershed)
    {
        var told = source.DatedAsWritten is { } dated ? watershed?.SideOf(dated) : null;
        return source.StampNote is null && source.Stamp?.Value == told ? source with { Stamp = null } : source;
    }
}
