using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Diagnostics.Machine;

/// <summary>JSON as every form for programs writes it: indented, lines ended by a line feed, letters legible.</summary>
internal static class MachineJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, s_options))
            write(json);

        return $"{Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length)}\n";
    }

    /// <summary>"error" or "warning": the word of the text form, of SARIF and of the workflow commands alike.</summary>
    public static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
