namespace Briefing.Load.Yaml.Characters;

/// <summary>
/// Character places in a block scalar, <c>|</c> or <c>&gt;</c> (YAML 1.2, 8.1). Lines and text are followed in parallel:
/// the characters of the text between two lines stand for the line breaks between them.
/// </summary>
internal static class BlockScalarPlaces
{
    public static ImmutableArray<CharacterPlace> Of(YamlNode.Scalar scalar)
    {
        var places = ImmutableArray.CreateBuilder<CharacterPlace>(scalar.Text.Length);
        var text = scalar.Text.AsSpan();
        var lastEnd = scalar.Extent.Start;
        foreach (var (start, line) in WrittenLines(scalar))
        {
            // Empty lines are part of the line breaks.
            if (line.AsSpan().Trim().IsEmpty)
                continue;

            // Comments may follow.
            var rest = text[places.Count..];
            if (rest.TrimEnd('\n').IsEmpty)
                break;

            var breaks = rest.IndexOfAnyExcept('\n');
            if (breaks == 0 && places.Count > 0 && rest[0] == ' ')
                breaks = 1;

            if (!TryIndent(rest[breaks..], line, out var indent))
                return [];

            for (var i = 0; i < breaks; i++)
                places.Add(new(lastEnd, start));

            for (var i = indent; i < line.Length; i++)
                places.Add(new(start + i, start + i + 1));

            lastEnd = start + line.Length;
        }

        while (places.Count < text.Length && text[places.Count] == '\n')
            places.Add(new(lastEnd, lastEnd));

        return places.ToImmutable();
    }

    /// <summary>Finds the indentation of a line if it is next in the text.</summary>
    private static bool TryIndent(ReadOnlySpan<char> text, string line, out int indent)
    {
        // Spaces beyond the common indentation belong to the text.
        var spaces = text.Length - text.TrimStart(' ').Length;
        indent = line.Length - line.AsSpan().TrimStart(' ').Length - spaces;
        return indent >= 0 && Printable(text).StartsWith(Printable(line.AsSpan(indent)));
    }

    // YamlDotNet takes these for line ends, so they are read as spaces.
    private static ReadOnlySpan<char> Printable(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('\u0085', '\u2028', '\u2029'))
            return text;

        return text.ToString().Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');
    }

    /// <summary>The lines below the header, with their offsets in the file.</summary>
    private static IEnumerable<(int Start, string Line)> WrittenLines(YamlNode.Scalar scalar)
    {
        var file = scalar.Extent.File;
        for (var number = scalar.Extent.Line + 1; number <= file.LineCount && file.StartOfLine(number) < scalar.Extent.End; number++)
            yield return (file.StartOfLine(number), file.LineText(number));
    }
}
