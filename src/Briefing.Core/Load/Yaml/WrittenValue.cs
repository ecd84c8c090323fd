using System.Buffers;

namespace Briefing.Load.Yaml;

/// <summary>Changes of a value as it is written on its line, in a file that YAML cannot read there.</summary>
internal static class WrittenValue
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(",[]{}\"'#");

    /// <summary>
    /// Puts the text behind the key or the dash of a line into double quotation marks, with the lines in which it goes on; a comment
    /// stays one unless it is pointed at.
    /// </summary>
    /// <returns><c>null</c> where it cannot be told what the text is.</returns>
    public static Fix? Quote(TextFile file, int offset)
    {
        var line = new WrittenLine(file, file.PlaceOf(offset).Line);
        if (Dash(line) is { } dash)
            return dash;

        if (Key(line) is { } key)
            return key;

        var start = Start(line.Text);
        var text = line.Text[start..].TrimEnd();
        if (start == 0 || text.Length == 0)
            return null;

        if (text[0] is '{' or '[' || IsInBrackets(line.Text[..start]))
            return InBrackets(line, offset - file.StartOfLine(line.Number));

        var first = file.StartOfLine(line.Number) + start;
        if (text.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment && offset < first + comment && text[0] is not ('"' or '\''))
            text = text[..comment].TrimEnd();

        if (!GoesOn(line))
            return Quote(new(file, first, text.Length), IsWhollyQuoted(text));

        var end = End(line);
        var all = new TextSpan(file, first, end - first);
        return text[0] is '"' or '\'' or '|' or '>' || HasComment(Written(all)) ? null : Quote(all, isQuoted: false);
    }

    /// <summary>The same of a text that begins with a bracket.</summary>
    public static Fix? QuoteBracketed(TextSpan at)
    {
        var line = new WrittenLine(at.File, at.Line);
        var (start, text) = (Start(line.Text), line.Text[Start(line.Text)..]);
        return line.File.StartOfLine(line.Number) + start == at.Start && !GoesOn(line) && !HasComment(text)
            ? Quote(new(at.File, at.Start, text.Length), isQuoted: false)
            : null;
    }

    /// <summary>The text within double quotation marks, as YAML writes it on as many lines as before.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <param name="isQuoted">Whether it has marks at both ends that do not count.</param>
    public static Fix Quote(TextSpan at, bool isQuoted)
    {
        var bare = isQuoted ? Written(at)[1..^1].Replace("''", "'", StringComparison.Ordinal) : Written(at);
        return new("Put the text in quotation marks", [new(at, Quoted(bare), "the text is in quotation marks")], IsCertain: false);
    }

    private static string Written(TextSpan at) => at.File.Content.Substring(at.Start, at.Length);

    /// <summary>From the colon of its key to the comma or the bracket that ends it.</summary>
    private static Fix? InBrackets(WrittenLine line, int column)
    {
        if (column > line.Text.Length)
            return null;

        var before = line.Text.AsSpan(0, column);
        var start = before.LastIndexOf(": ") + 2;
        var end = line.Text.AsSpan(column).IndexOfAny(',', '}', ']') is var stop && stop < 0 ? line.Text.Length : column + stop;
        var text = start < 2 ? "" : line.Text[start..end].Trim();
        return text.Length == 0 || text.AsSpan().ContainsAny(s_marks) || line.Text.AsSpan(0, start).Count('"') % 2 == 1
            ? null
            : Quote(new(line.File, line.File.StartOfLine(line.Number) + line.Text.IndexOf(text, start, StringComparison.Ordinal), text.Length), isQuoted: false);
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

    private static bool HasComment(string text) => text.Split('\n').Any(line => line.Contains(" #", StringComparison.Ordinal) || line.TrimStart() is ['#', ..]);

    /// <summary>The end of a text that goes on in lines that open nothing.</summary>
    private static int End(WrittenLine line)
    {
        var last = line;
        while (GoesOn(last, line.Indent))
            last = new(line.File, last.Number + 1);

        return last.Start + last.Words.Length;
    }

    private static bool GoesOn(WrittenLine line) => GoesOn(line, line.Indent);

    private static bool GoesOn(WrittenLine line, int indent) =>
        line.Number < line.File.LineCount
        && new WrittenLine(line.File, line.Number + 1) is { IsEmpty: false, OpensValue: false } next && next.Indent > indent;
}
