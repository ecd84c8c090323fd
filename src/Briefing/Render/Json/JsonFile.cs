using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Render.Json;

/// <summary>How every JSON file of the tool is written: indented, a line feed at each end, letters as they are.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is read by programs as UTF-8; names and quotations stay legible in it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, s_options))
            write(json);

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }
}
