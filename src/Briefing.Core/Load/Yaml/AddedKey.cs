namespace Briefing.Load.Yaml;

/// <summary>A line with a key in an object that has some keys.</summary>
internal static class AddedKey
{
    /// <summary>Below the first key if its value ends on its line, or above it; <c>null</c> if there is no place for it.</summary>
    /// <param name="words">The key and its value, as they are to be written.</param>
    public static Fix? To(YamlNode.Mapping mapping, string words)
    {
        if (mapping.Entries.IsEmpty)
            return null;

        var first = mapping.Entries[0];
        var (file, start) = (first.Key.At.File, first.Key.At.Start);
        var (line, column) = file.PlaceOf(start);
        var what = $"Add {Phrase.Quote(words)}";
        if (mapping.IsFlow)
            return Fix.Insert(file, start, $"{words}, ", what);

        var end = file.EndOfLine(line);
        var indent = new string(' ', column - 1);
        return first.Value is YamlNode.Scalar { Extent: { Length: > 0 } value } && value.EndLine == line
            ? Fix.Insert(file, end, $"{file.LineEnding}{indent}{words}", what)
            : Fix.Insert(file, start, $"{words}{file.LineEnding}{indent}", what);
    }
}
