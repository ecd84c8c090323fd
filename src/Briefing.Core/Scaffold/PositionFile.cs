using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Scaffold;

/// <summary>The file of a new stakeholder.</summary>
internal static class PositionFile
{
    private const string DebateSchema = "debate.schema.json";
    private const string PositionSchema = "position.schema.json";

    /// <param name="debateComment">The first line of debate.yaml, which may point editors to the schemas.</param>
    public static string Of(string debateComment, IEnumerable<(string Name, DataNode? Value)> given)
    {
        var schema = PositionFormat.File.Schema;
        var keys = schema.Draft(given, hasComments: true);
        return string.Concat(Comment(debateComment)) + YamlDataWriter.Of(keys);
    }

    private static string[] Comment(string line) =>
        line.StartsWith(SchemaComment.Start, StringComparison.Ordinal)
        && line.EndsWith(DebateSchema, StringComparison.Ordinal)
            ? [$"{line[..^DebateSchema.Length]}{PositionSchema}\n"]
            : [];
}
