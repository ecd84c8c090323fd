using System.Collections.Immutable;

namespace Briefing.Fuzz.Quoting;

/// <summary>The text of a source, made up, and quotations from it.</summary>
internal static class MadeUpText
{
    /// <summary>Occurs in no text.</summary>
    public const string Foreign = "zeppelin";

    private const string Marks = "“”„‘’«»";

    private static readonly string[] s_words =
    [
        "tram", "Tram", "harbour", "the", "a", "of", "town's", "town’s", "quay", "“old", "town”", "—", "1998,", "line.", "it's", "naïve", "Łódź", "no-one",
        "(and)", "«so»", "[x]", "50", "%", "co-operate", "\"said\"", "‘well’", "U.N.", "é", "Straße", "x\u00ADy", "so\u200Bmany", "„das“", "...", "three;",
    ];

    public static ImmutableArray<string> Paragraphs(Random random) =>
        [.. Enumerable.Range(0, random.Next(2, 12)).Select(_ => string.Join(' ', MakeUp(random)))];

    public static string Of(ImmutableArray<string> paragraphs, Random random) => string.Concat(paragraphs.Select(paragraph =>
        paragraph.Replace(" ", random.Next(3) switch { 0 => "  ", 1 => "\u00A0", _ => " " }, StringComparison.Ordinal)
        + random.Next(4) switch { 0 => "\r\n", 1 => "\n\n", 2 => "\n \t\n", _ => "\n" }));

    /// <summary>Whole words of a paragraph, or <c>null</c> if there is no sign in them that makes them words.</summary>
    public static string? Cut(string paragraph, Random random)
    {
        var words = paragraph.Split(' ');
        var from = random.Next(words.Length);
        var quote = string.Join(' ', words.Skip(from).Take(random.Next(1, 12)));
        return quote.Any(char.IsLetter) ? quote : null;
    }

    /// <summary>The words of a quotation; the marks around it are the printer's.</summary>
    public static string Words(string quote) =>
        string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim([' ', '"', '\'', .. Marks]);

    /// <summary>The same words, as somebody else types them.</summary>
    public static string Retyped(string quote, Random random)
    {
        var typed = quote;
        if (random.Next(2) == 0)
            typed = string.Concat(typed.Select(sign => sign is '’' or '‘' ? '\'' : Marks.Contains(sign, StringComparison.Ordinal) ? '"' : sign));

        if (random.Next(3) == 0)
            typed = typed.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);

        if (random.Next(3) == 0)
            typed = typed.Insert(random.Next(1, typed.Length), "\u00AD");

        return random.Next(3) switch
        {
            0 => typed.Replace(" ", "  ", StringComparison.Ordinal),
            1 => typed.Replace(' ', '\u00A0'),
            _ => typed,
        };
    }

    /// <summary>With one word that is not there.</summary>
    public static string Misquoted(string quote, Random random)
    {
        var words = quote.Split(' ').ToList();
        if (random.Next(2) == 0)
            words[random.Next(words.Count)] = Foreign;
        else
            words.Insert(random.Next(words.Count + 1), Foreign);

        return string.Join(' ', words);
    }

    private static IEnumerable<string> MakeUp(Random random) =>
        Enumerable.Range(0, random.Next(3, 30)).Select(_ => s_words[random.Next(s_words.Length)]);
}
