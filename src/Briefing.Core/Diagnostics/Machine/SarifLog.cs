using System.Text.Json;

namespace Briefing.Diagnostics.Machine;

/// <summary>
/// Diagnostics as a log in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which editors and code
/// hosts read.
/// </summary>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    /// <param name="version">The tool's semantic version.</param>
    /// <param name="root">The folder to which paths are relative.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, string version, string root)
    {
        ImmutableArray<string> codes =
        [
            .. diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal),
        ];
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, version, codes);

            // The consumer knows the root, and its path would differ between machines (3.14.14).
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Root);
            WriteText(json, "description", "The root of the repository where it is known, or the folder in which the tool was run.");
            json.WriteEndObject();
            json.WriteEndObject();

            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            var hasSuppressions = diagnostics.Any(diagnostic => diagnostic.Accepted is not null);
            foreach (var diagnostic in diagnostics)
                WriteResult(json, diagnostic, codes.IndexOf(diagnostic.Code), root, hasSuppressions);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, string version, ImmutableArray<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Briefing");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var code in codes)
            SarifRule.Write(json, code);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, string root, bool hasSuppressions)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", DiagnosticText.Level(diagnostic.Severity));
        var message = diagnostic.Hint is { } hint ? $"{diagnostic.Message} {hint}" : diagnostic.Message;
        WriteText(json, "message", message);

        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.At, root, message: null);
        json.WriteEndArray();

        RelatedPlace[] related =
        [
            .. diagnostic.See is { } see ? [see] : Array.Empty<RelatedPlace>(),
            .. diagnostic.Also.Select(place => new RelatedPlace("also here", place)),
        ];
        if (related.Length > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var place in related)
                WriteLocation(json, place.At, root, place.Message);
            json.WriteEndArray();
        }

        if (hasSuppressions)
            WriteSuppressions(json, diagnostic.Accepted);

        if (!diagnostic.Fixes.IsEmpty)
        {
            json.WriteStartArray("fixes");
            foreach (var fix in diagnostic.Fixes)
                WriteFix(json, fix, root);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // 3.27.23: all results of a run have the array, or none has it.
    private static void WriteSuppressions(Utf8JsonWriter json, string? reason)
    {
        json.WriteStartArray("suppressions");
        if (reason is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // 3.55: the changes of a fix, by file.
    private static void WriteFix(Utf8JsonWriter json, Fix fix, string root)
    {
        json.WriteStartObject();
        WriteText(json, "description", fix.What);
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.Edits.GroupBy(edit => edit.At.File.Path))
        {
            json.WriteStartObject();
            WriteArtifact(json, file.Key, root);
            json.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", edit.At);
                WriteText(json, "insertedContent", edit.Replacement);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, TextSpan at, string root, string? message)
    {
        json.WriteStartObject();
        if (at.File.IsOption)
            WriteOption(json, at.File);
        else
            WriteFilePlace(json, at, root);

        if (message is not null)
            WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteFilePlace(Utf8JsonWriter json, TextSpan at, string root)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, at.File.Path, root);
        WriteRegion(json, "region", at);
        json.WriteEndObject();
    }

    // 3.33: a place that is in no file.
    private static void WriteOption(Utf8JsonWriter json, TextFile option)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", $"{option.Path} {option.Content}");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, TextSpan at)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteNumber("endLine", at.EndLine);
        json.WriteNumber("endColumn", at.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path, string root)
    {
        json.WriteStartObject("artifactLocation");
        if (RootedPath.Below(root, path) is { } relative)
        {
            json.WriteString("uri", FileAddress.Escaped(relative));
            json.WriteString("uriBaseId", Root);
        }
        else
        {
            json.WriteString("uri", FileAddress.Of(path));
        }

        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
