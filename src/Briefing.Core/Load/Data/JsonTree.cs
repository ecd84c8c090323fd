using System.Text.Json;
using Briefing.Load.Yaml;

namespace Briefing.Load.Data;

/// <summary>Parses JSON into the tree that the format reads.</summary>
internal sealed class JsonTree
{
    private readonly TextFile _file;
    private readonly int[] _offsets;
    private readonly DiagnosticBag _diagnostics;

    private JsonTree(TextFile file, int[] offsets, DiagnosticBag diagnostics)
    {
        _file = file;
        _offsets = offsets;
        _diagnostics = diagnostics;
    }

    /// <returns><c>null</c> if the text is not JSON, which is reported.</returns>
    public static YamlNode? Parse(TextFile file, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Content);
        var offsets = Offsets(file.Content, bytes.Length);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            reader.Read();
            var root = new JsonTree(file, offsets, diagnostics).Read(ref reader);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            var before = file.Content.AsSpan(0, StartOf(file, (int)(e.LineNumber ?? 0) + 1));
            var start = Encoding.UTF8.GetByteCount(before);
            var at = offsets[Math.Clamp(start + (int)(e.BytePositionInLine ?? 0), 0, bytes.Length)];
            diagnostics.Add(Problems.NotJson(new(file, at, 0)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // An escaped unpaired surrogate: the string is not valid text.
            diagnostics.Add(Problems.NotJson(new(file, offsets[(int)reader.TokenStartIndex], 0)));
            return null;
        }
    }

    private YamlNode Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => new YamlNode.Scalar(
            reader.GetString()!, ScalarForm.DoubleQuoted, Inside(ref reader), At(ref reader)),
        _ => new YamlNode.Scalar(
            Encoding.UTF8.GetString(reader.ValueSpan), ScalarForm.Plain, At(ref reader), At(ref reader)),
    };

    private YamlNode.Mapping ReadObject(ref Utf8JsonReader reader)
    {
        var at = At(ref reader);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = new Located<string>(reader.GetString()!, Inside(ref reader));
            reader.Read();
            var value = Read(ref reader);

            if (keys.TryAdd(key.Value, key.At))
                entries.Add(new(key, value));
            else
                _diagnostics.Add(Problems.DuplicateKey(key.At, key.Value, keys[key.Value]));
        }

        return new(entries.ToImmutable(), IsComplete: true, entries is [var head, ..] ? head.Key.At : at);
    }

    private YamlNode.Sequence ReadArray(ref Utf8JsonReader reader)
    {
        var at = At(ref reader);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader));

        return new(items.ToImmutable(), items is [var first, ..] ? first.At : at);
    }

    private TextSpan At(ref Utf8JsonReader reader)
    {
        var start = _offsets[(int)reader.TokenStartIndex];
        return new(_file, start, _offsets[(int)reader.BytesConsumed] - start);
    }

    /// <summary>The span of a string without its quotation marks.</summary>
    private TextSpan Inside(ref Utf8JsonReader reader)
    {
        var start = _offsets[(int)reader.TokenStartIndex] + 1;
        return new(_file, start, reader.ValueSpan.Length == 0 ? 0 : CharsOf(reader.ValueSpan));
    }

    private static int CharsOf(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);

    // The reader counts only line feeds as line ends.
    private static int StartOf(TextFile file, int line)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
            start = file.Content.IndexOf('\n', start) is var end && end < 0 ? file.Content.Length : end + 1;

        return start;
    }

    /// <summary>The offset in the text for each offset in its bytes.</summary>
    private static int[] Offsets(string text, int byteCount)
    {
        var offsets = new int[byteCount + 1];
        var at = 0;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            for (var end = at + rune.Utf8SequenceLength; at < end; at++)
                offsets[at] = i;

            i += length;
        }

        offsets[byteCount] = text.Length;
        return offsets;
    }
}
