namespace Briefing.Scaffold;

/// <summary>The first line of a file, by which an editor finds its schema.</summary>
internal static class SchemaComment
{
    public const string Start = "# yaml-language-server: $schema=";

    /// <param name="path">Of the schema, from the file.</param>
    public static string Of(string path) => $"{Start}{path}";
}
