namespace Briefing.Import.Bibliography;

/// <summary>Names of people and organisations in BibTeX: "Family, Given and {An Organisation}".</summary>
internal static class BibtexNames
{
    private const string Others = "others";

    /// <param name="endsInOthers">Whether the list ends in unnamed authors.</param>
    public static ImmutableArray<PersonName> Read(string latex, TextSpan at, out bool endsInOthers)
    {
        var names = Split(latex, IsAnd).Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        endsInOthers = names.Remove(Others);
        return [.. names.Select(name => Name(name, at))];
    }

    private static PersonName Name(string name, TextSpan at)
    {
        if (IsWhollyBraced(name))
            return new() { Literal = Prose(name, at) };

        var parts = Split(name, (text, i) => text[i] == ',' ? 1 : 0).Select(part => part.Trim()).ToList();
        if (parts.Count > 1)
        {
            // There may be a "Jr" between family and given.
            var family = parts.Count == 2 ? parts[0] : $"{parts[0]} {parts[1]}";
            return new() { Family = Prose(family, at), Given = Prose(parts[^1], at) };
        }

        var words = Split(name, (text, i) => char.IsWhiteSpace(text[i]) ? 1 : 0).Where(word => word.Length > 0).ToList();
        var first = words.FindIndex(word => char.IsLower(word[0]));
        var start = first > 0 && first < words.Count - 1 ? first : words.Count - 1;
        return new()
        {
            Family = Prose(string.Join(' ', words.Skip(start)), at),
            Given = Prose(string.Join(' ', words.Take(start)), at),
        };
    }

    private static Prose? Prose(string latex, TextSpan at) =>
        LatexText.Read(latex).Value is { Length: > 0 } text ? new(text, at) : null;

    private static bool IsWhollyBraced(string name) =>
        name is ['{', .., '}'] && Split(name, (_, _) => 1).Count() == 1;

    /// <summary>The length of an "and" between two names, including the space around it.</summary>
    private static int IsAnd(string text, int i)
    {
        if (!char.IsWhiteSpace(text[i]) || i + 4 >= text.Length || !char.IsWhiteSpace(text[i + 4]))
            return 0;

        return string.Compare(text, i + 1, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? 5 : 0;
    }

    /// <summary>Splits a text outside braces.</summary>
    /// <param name="divider">The length of the separator at an offset, or 0.</param>
    private static IEnumerable<string> Split(string text, Func<string, int, int> divider)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '{' or '}')
                depth += text[i] == '{' ? 1 : -1;
            else if (depth == 0 && divider(text, i) is var length and > 0)
            {
                yield return text[start..i];
                start = i + length;
                i = start - 1;
            }
        }

        yield return text[start..];
    }
}
