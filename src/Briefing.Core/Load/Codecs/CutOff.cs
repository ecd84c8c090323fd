using System.Buffers;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>Keys in braces that are none: the rest of a text behind a comma, or a key together with its value.</summary>
internal static class CutOff
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create(":,[]{}#");

    /// <summary>For "paragraph:10", "source=x" and "source x": the key and the value.</summary>
    public static (string Key, string Value)? ValueInKey(string written)
    {
        var end = written.AsSpan().IndexOfAny(":= ");
        if (end <= 0 || written.AsSpan(end).TrimStart(":= ") is not { IsEmpty: false } value || value.ContainsAny(s_signs))
            return null;

        return (written[..end], value.ToString());
    }

    /// <summary>The text from the value before it up to the last comma that is a part of it.</summary>
    public static Fix? Quoted(YamlNode.Mapping mapping, YamlEntry rest)
    {
        var index = mapping.Entries.IndexOf(rest);
        var (first, last) = (index, index);
        while (first > 0 && IsRest(mapping.Entries[first]))
            first--;
        while (last + 1 < mapping.Entries.Length && IsRest(mapping.Entries[last + 1]))
            last++;

        if (mapping.Entries[first].Value is not YamlNode.Scalar { IsPlain: true, Reference: null, Text.Length: > 0 } text)
            return null;

        var all = YamlSpans.Between(text.Extent.File, text.Extent.Start, mapping.Entries[last].Key.At.End);
        return all.Line == all.EndLine ? WrittenValue.Quote(all, isQuoted: false) : null;
    }

    private static bool IsRest(YamlEntry entry) => entry.Value is YamlNode.Scalar { Text: "" };
}
