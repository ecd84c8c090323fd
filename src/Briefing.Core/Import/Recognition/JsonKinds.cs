using System.Text.Json;

namespace Briefing.Import.Recognition;

/// <summary>Tells what JSON is by its first keys. What is damaged is what it is up to the damage.</summary>
internal static class JsonKinds
{
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string[] s_keysOfDebates = ["debate", "issues", "stakeholders", "map"];

    public static FileKind Of(string text)
    {
        var keys = Keys(Encoding.UTF8.GetBytes(text), out var isList, out var isWhole);
        return isList ? (keys.Contains("type") || keys.Contains("title") ? FileKind.CslJson : FileKind.Json)
            : keys.Contains("AIF") ? FileKind.Xaif
            : keys.Contains("nodes") || keys.Contains("edges") ? FileKind.Aif
            : keys.Overlaps(s_keysOfDebates) || !isWhole ? FileKind.DebateJson
            : FileKind.Json;
    }

    /// <summary>The keys of the object, or of the first in a list.</summary>
    private static HashSet<string> Keys(byte[] json, out bool isList, out bool isWhole)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json, s_options);
        (isList, isWhole) = (false, false);
        try
        {
            if (!reader.Read())
                return keys;

            isList = reader.TokenType == JsonTokenType.StartArray;
            var depth = isList ? 2 : 1;
            while (reader.Read() && !(isList && reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: 1 }))
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != depth)
                    continue;

                keys.Add(reader.GetString()!);
                reader.Read();
                reader.Skip();
            }

            isWhole = true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A key may be no text, such as half a surrogate pair.
        }

        return keys;
    }
}
