using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Text;

/// <summary>The format of all JSON that the tool writes: indented, with line feeds, letters unescaped.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The output is UTF-8 and people read it too: names and quotations stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Utf8(write));

    public static byte[] Utf8(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, s_options))
            write(json);

        output.WriteByte((byte)'\n');
        return Escaped(output.ToArray());
    }

    /// <summary>The encoder escapes control characters, but not what changes the direction of text.</summary>
    private static byte[] Escaped(byte[] json)
    {
        var text = Encoding.UTF8.GetString(json);
        if (!text.Any(ControlCharacters.ChangesDirection))
            return json;

        // They stand only in strings, where an escape means the same.
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            if (ControlCharacters.ChangesDirection(character))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                escaped.Append(character);
        }

        return Encoding.UTF8.GetBytes(escaped.ToString());
    }

    public static void WriteList<T>(
        this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            writeItem(json, item);

        json.WriteEndArray();
    }
}
