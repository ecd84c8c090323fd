using System.Text.Json;
using Briefing.Compose.Sections;
using Briefing.Map;

namespace Briefing.Cli.Serving;

/// <summary>What the served page is told after a build.</summary>
/// <param name="Build">Another number for every page.</param>
/// <param name="Page">UTF-8; of the last build without an error, or a page that only says what is wrong.</param>
/// <param name="State">JSON: what is wrong, and where in the files each statement stands.</param>
internal sealed record Preview(int Build, byte[] Page, byte[] State)
{
    /// <param name="map">Of the page; <c>null</c> if there has been none yet.</param>
    /// <param name="folder">As shown in messages.</param>
    /// <param name="editor">The address of a place in an editor, with {file}, {line} and {column}; <c>null</c> for none.</param>
    public static byte[] StateOf(int build, ImmutableArray<Diagnostic> problems, DebateMap? map, string folder, string? editor) => JsonText.Utf8(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("build", build);
        json.WriteString("editor", editor);
        var shown = folder is "" or "." ? "" : $"{folder}/";
        json.WriteString("shown", shown);
        // With a slash before the letter of a drive, as in every address of a file.
        json.WriteString("root", $"/{Path.GetFullPath(folder).Replace('\\', '/').Trim('/')}/");
        json.WriteStartArray("problems");
        foreach (var problem in problems.Where(problem => problem.Severity != Severity.Note))
            Write(json, problem, shown);

        json.WriteEndArray();
        json.WriteStartObject("places");
        if (map is not null)
        {
            foreach (var (anchor, at) in StatementPlaces.Of(map).DistinctBy(place => place.Anchor))
                Write(json, anchor, at, shown);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic problem, string shown)
    {
        json.WriteStartObject();
        json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("file", problem.At.Place);
        Write(json, "place", problem.At, shown);
        json.WriteString("message", problem.Message);
        json.WriteString("hint", problem.Hint ?? "");
        json.WriteEndObject();
    }

    /// <summary>The name of a file of the debate, a line and a column; nothing for a file elsewhere, as a theme may be.</summary>
    private static void Write(Utf8JsonWriter json, string name, TextSpan at, string shown)
    {
        if (!at.File.Path.StartsWith(shown, StringComparison.Ordinal) || at.File.Path[shown.Length..].Contains('/'))
            return;

        json.WriteStartArray(name);
        json.WriteStringValue(at.File.Path[shown.Length..]);
        json.WriteNumberValue(at.Line);
        json.WriteNumberValue(at.Column);
        json.WriteEndArray();
    }
}
