namespace Briefing.Scaffold;

/// <summary>The file of a stakeholder that has said nothing yet.</summary>
internal static class PositionFile
{
    private const string DebateSchema = "debate.schema.json";
    private const string PositionSchema = "position.schema.json";

    /// <param name="debateComment">The first line of debate.yaml, which may tell editors where the schemas lie.</param>
    public static string Of(string debateComment, string id, string? name, string? label, string? summary)
    {
        var keys = new NewNode.Keys(
        [
            new("id", new NewNode.Words(id)),
            NewKey.Required("name", name, "as the briefing prints it"),
            NewKey.Optional("label", label, "at most four characters beside its marker"),
            NewKey.Required("summary", summary, "its position in a few sentences"),
            NewKey.Optional("in-brief", null, "{text: the position in a sentence, citations: […]}"),
            NewKey.Optional("stances", null, "{ISSUE: {answer: \"Yes\", line: the position on it in a line, citations: […]}}"),
            NewKey.Optional("arguments", null, "'briefing add argument' writes one"),
            NewKey.Optional("replies", null, "'briefing add reply' writes one"),
        ]);
        IEnumerable<string> lines = NewText.Lines(keys);
        return string.Concat(Comment(debateComment).Concat(lines).Select(line => $"{line}\n"));
    }

    private static string[] Comment(string line) =>
        line.StartsWith(SchemaComment.Start, StringComparison.Ordinal)
        && line.EndsWith(DebateSchema, StringComparison.Ordinal)
            ? [$"{line[..^DebateSchema.Length]}{PositionSchema}"]
            : [];
}
