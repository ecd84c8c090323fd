namespace Briefing.Load.Yaml;

/// <summary>Lines that begin like items, with dashes that are none, below a text to which they belong.</summary>
internal static class ContinuedText
{
    /// <returns>What indents them as a part of the text; <c>null</c> if they are items of a list.</returns>
    public static Fix? Of(TextFile file, LookAlike first)
    {
        var line = new WrittenLine(file, file.PlaceOf(first.Offset).Line);
        if (first.Meant != '-' || WrittenLine.Opens(line.Words.AsSpan(1).TrimStart()) || line.Above is not { OpensValue: true } above)
            return null;

        // A list begins below a key without a value, or goes on below its last item.
        if (above.Words.EndsWith(':') || (above.Words.StartsWith('-') && above.Indent == line.Indent))
            return null;

        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var below = (WrittenLine?)line; below is { } one && one.Words[0] == line.Words[0] && one.Indent == line.Indent; below = one.Below)
            edits.Add(new(new(file, file.StartOfLine(one.Number), one.Indent), new string(' ', above.KeyColumn + 2), "indented"));

        return new("Let it go on with the text above", edits.ToImmutable(), IsCertain: false);
    }
}
