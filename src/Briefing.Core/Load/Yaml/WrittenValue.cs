namespace Briefing.Load.Yaml;

/// <summary>Changes of a value as it is written on its line, in a file that YAML cannot read there.</summary>
internal static class WrittenValue
{
    /// <summary>
    /// Puts the text behind the key or the dash of a line into double quotation marks; <c>null</c> where it goes on in the next line
    /// or stands within brackets.
    /// </summary>
    public static Fix? Quote(TextFile file, int offset)
    {
        var line = new WrittenLine(file, file.PlaceOf(offset).Line);
        var start = Start(line.Text);
        var text = line.Text[start..].TrimEnd();
        if (start == 0 || text.Length == 0 || IsInBrackets(line.Text[..start]) || GoesOn(line))
            return null;

        if (text[0] is '{' or '[')
            return null;

        // Quotation marks around it all that did not work are replaced.
        var bare = text is ['"' or '\'', .., var last] && text.Length > 1 && text[0] == last ? text[1..^1] : text.TrimStart('"');
        var quoted = $"\"{bare.Replace("''", "'", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        var at = new TextSpan(file, file.StartOfLine(line.Number) + start, text.Length);
        return new("Put the text in quotation marks", [new(at, quoted, "the text is in quotation marks")], IsCertain: false);
    }

    /// <summary>Where the value begins: after the indentation, the dashes and the key.</summary>
    private static int Start(string line)
    {
        var start = line.Length - line.TrimStart(' ', '-').Length;
        var colon = line.IndexOf(": ", start, StringComparison.Ordinal);
        if (colon > 0 && !line.AsSpan(start, colon - start).ContainsAny(' ', '"', '\''))
            start = colon + 2;

        while (start < line.Length && line[start] == ' ')
            start++;

        return start;
    }

    private static bool IsInBrackets(string before) => before.AsSpan().ContainsAny('{', '[');

    private static bool GoesOn(WrittenLine line) =>
        line.Number < line.File.LineCount
        && new WrittenLine(line.File, line.Number + 1) is { IsEmpty: false, OpensValue: false } next && next.Indent > line.Indent;
}
