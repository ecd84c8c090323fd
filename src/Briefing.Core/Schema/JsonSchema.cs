using Briefing.Load.Format;

namespace Briefing.Schema;

/// <summary>A file's format as a JSON Schema (draft 2020-12) for editors and other programs.</summary>
internal static class JsonSchema
{
    public static string FileName(FileFormat format) => $"{format.Name}.schema.json";

    /// <returns>UTF-8, the same bytes in every run.</returns>
    public static byte[] Of(FileFormat format) => Of(format, DebateIds.None);

    /// <param name="ids">What may be referred to; of data, any id.</param>
    /// <inheritdoc cref="Of(FileFormat)"/>
    public static byte[] Of(FileFormat format, DebateIds ids) => JsonText.Utf8(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", $"urn:briefing:schema:{format.Name}");
        json.WriteString("$comment", "Written by 'briefing schema'.");
        json.WriteString("title", format.Title);
        json.WriteString("description", format.Description);
        new SchemaWriter(json, format.IsJson, format.IsJson ? DebateIds.None : ids).WriteRoot(format.Root);
        json.WriteEndObject();
    });
}
