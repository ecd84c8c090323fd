namespace Briefing.Scaffold;

/// <summary>The first line of a file, which points editors to its schema.</summary>
internal static class SchemaComment
{
    public const string Start = "# yaml-language-server: $schema=";

    /// <param name="path">The path of the schema, relative to the file.</param>
    public static string Of(string path) => $"{Start}{path}";
}
