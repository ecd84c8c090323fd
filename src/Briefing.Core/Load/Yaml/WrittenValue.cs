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
        if (Dash(line) is { } dash)
            return dash;

        if (Key(line) is { } key)
            return key;

        var start = Start(line.Text);
        var text = line.Text[start..].TrimEnd();
        if (start == 0 || text.Length == 0 || IsInBrackets(line.Text[..start]) || GoesOn(line))
            return null;

        if (text[0] is '{' or '[')
            return null;

        var bare = IsWhollyQuoted(text) ? text[1..^1] : text;
        var quoted = $"\"{bare.Replace("''", "'", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        var at = new TextSpan(file, file.StartOfLine(line.Number) + start, text.Length);
        return new("Put the text in quotation marks", [new(at, quoted, "the text is in quotation marks")], IsCertain: false);
    }

    /// <summary>Another sign in place of the dash of an item.</summary>
    private static Fix? Dash(WrittenLine line) =>
        line.Words is ['*' or '+', ' ', .. var rest] && WrittenLine.Opens(rest)
            ? Fix.Replace(new(line.File, line.Start, 1), "-", isCertain: false)
            : null;

    /// <summary>A key that is indented deeper than the keys above it, so that it seems to go on with their text.</summary>
    private static Fix? Key(WrittenLine line)
    {
        var name = line.Words.Split(':')[0];
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || c == '-') || line.Above is not { } above || line.Indent <= above.KeyColumn)
            return null;

        return above.OpensValue && !above.Words.EndsWith(':')
            ? new("Begin under the keys above", [new(new(line.File, line.File.StartOfLine(line.Number), line.Indent), new string(' ', above.KeyColumn), "the key is under the others")], IsCertain: false)
            : null;
    }

    /// <summary>Whether the marks at both ends belong together, though YAML does not see it: in 'It's so', not in "One" and "two".</summary>
    private static bool IsWhollyQuoted(string text) =>
        text is ['"' or '\'', _, ..] && text[0] == text[^1]
        && text.IndexOf(text[0], 1) is var next && (next == text.Length - 1 || char.IsLetterOrDigit(text[next + 1]));

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
