using System.Text.Json;

namespace Briefing.Diagnostics.Machine;

/// <summary>
/// Diagnostics as an array of objects. Keys may be added, but never renamed; a missing hint or related place is null.
/// Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. In a table they are rows and columns, and
/// "cell" is the name of the cell. A fix is a change that mends the problem, the likeliest first: of each file, texts in place of
/// stretches; it is certain if nothing else can have been meant.
/// </summary>
internal static class DiagnosticJson
{
    public static string Write(IEnumerable<Diagnostic> diagnostics) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
            Write(json, diagnostic);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticText.Level(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteString("accepted", diagnostic.Accepted);
        WritePlace(json, diagnostic.At);

        json.WritePropertyName("related");
        if (diagnostic.See is { } see)
        {
            json.WriteStartObject();
            json.WriteString("message", see.Message);
            WritePlace(json, see.At);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("also");
        foreach (var place in diagnostic.Also)
        {
            json.WriteStartObject();
            WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFixes(json, diagnostic.Fixes);
        json.WriteEndObject();
    }

    private static void WriteFixes(Utf8JsonWriter json, ImmutableArray<Fix> fixes)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            json.WriteString("what", fix.What);
            json.WriteBoolean("certain", fix.IsCertain);
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WritePlace(json, edit.At);
                json.WriteString("text", edit.Replacement);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, TextSpan at)
    {
        json.WriteString("file", at.File.Path);
        if (at.Cell is { } cell)
            json.WriteString("cell", cell.Name);

        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteNumber("endLine", at.EndLine);
        json.WriteNumber("endColumn", at.EndColumn);
    }
}
