using System.Collections.Immutable;
using System.Text;

namespace Briefing.Fuzz.Text;

/// <summary>Makes up texts that mean something to a parser on the way to the reader, and to no reader.</summary>
internal static class HostileText
{
    private static readonly string[] s_signs =
    [
        "[", "]", "](x)", "[x](y)", "![", "![x](y)", "[^1]", "[^1]: x", "[a]: b", "[[", "<", ">", "<b>", "</script>", "<!--", "-->", "<a href=x>",
        "<x@y.example>", "&", "&amp;", "&#60;", "&#x3C;", "&lt", "&copy;", "{", "}", "{{", "}}", "{{x}}", "{%", "%}", "%", "%2F", "%s", "{0}", "{.x}",
        "\\", "\\\\", "\\n", "|", "||", "|-|", "`", "``", "```", "~", "~~", "~~x~~", "=", "==", "==x==", "^", "^x^", "$", "$x$", "$$", "*", "**", "*x*",
        "**x**", "_", "__", "_x_", "#", "##", "-", "--", "---", "+", "1.", "1)", ":", "::", ":::", ": ", "?", "!", "@", "@x", ";", ",", "\"", "\"\"",
        "'", "''", "“", "”", "‘", "’", "„", "«", "http://x.example/a_b*c", "https://x.example/?a=1&copy=2", "www.x.example", "a@b.example",
        "HTTP://X.example", "ftp://x", "://", "/*", "*/", "//", "=1+1", "=cmd", ":x:", "- [ ]", "(", ")", "()", "c:\\x",
    ];

    private static readonly string[] s_letters =
    [
        "a", "The", "harbour", "line", "fi", "ffi", "fl", "AVA", "Łódź", "ß", "İ", "ı", "Ω", "Жук", "e\u0301", "a\u030A", "o\u0302\u0301", "n\u0303a",
        "no", "yes", "null", "0", "1", "2024", "1.5", "1e3", "½", "…", "–", "—", "é", "x\u00A0y", "x\u202Fy", "x\u2011y", "x\u00ADy", "x\u2009y",
    ];

    // Without a glyph, or refused: rarely, because it ends the case.
    private static readonly string[] s_refused =
        ["\u202Ex", "\u2066", "\U0001F600", "\U00010348", "\u0627\u0644", "\u05D0", "\u4E2D", "\u0001",
         "\u0085", "\uFFFE", "\uFEFF", "\u200F", "\u200D"];

    // .NET composes no characters where it has no data of a culture.
    private static readonly (string Written, string Composed)[] s_composed =
    [
        ("e\u0301", "é"), ("a\u030A", "å"), ("o\u0302\u0301", "ố"), ("n\u0303", "ñ"),
        ("E\u0301", "É"), ("A\u030A", "Å"), ("O\u0302\u0301", "Ố"), ("N\u0303", "Ñ"),
    ];

    /// <summary>With those of the letters here as one character that have one (UAX #15).</summary>
    public static string Composed(string text) => s_composed.Aggregate(
        text, (composed, pair) => composed.Replace(pair.Written, pair.Composed, StringComparison.Ordinal));

    public static ImmutableArray<Piece> Pieces(bool isMarkdown, Random random)
    {
        var count = random.Next(8) switch { 0 => 0, 1 => random.Next(20, 120), _ => random.Next(1, 8) };
        return [.. Enumerable.Range(0, count).Select(_ => One(isMarkdown, random))];
    }

    /// <summary>Literal text as an author writes it: a backslash before each sign (CommonMark 0.31, 2.4).</summary>
    public static string Escaped(string text)
    {
        var written = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)))
                written.Append('\\');

            written.Append(character);
        }

        return written.ToString();
    }

    private static Piece One(bool isMarkdown, Random random)
    {
        if (isMarkdown && random.Next(6) == 0)
            return Marked(random);

        var text = random.Next(300) switch
        {
            0 => Pick(s_refused, random),
            < 6 => new string('m', random.Next(10, 400)),
            < 150 => Pick(s_signs, random),
            < 190 => " ",
            < 210 => Pick(s_signs, random) + Pick(s_signs, random),
            < 225 => Pick(s_letters, random) + Pick(s_signs, random) + Pick(s_letters, random),
            _ => $"{(random.Next(2) == 0 ? " " : "")}{Pick(s_letters, random)}{(random.Next(2) == 0 ? " " : "")}",
        };
        return new(isMarkdown ? Escaped(text) : text, text);
    }

    /// <summary>Markup that is meant as such.</summary>
    private static Piece Marked(Random random)
    {
        var inner = random.Next(2) == 0 ? Pick(s_letters, random) : Pick(s_signs, random);
        var written = $"x{Escaped(inner)}x";
        return random.Next(4) switch
        {
            0 => new($" *{written}* ", $" x{inner}x "),
            1 => new($" **{written}** ", $" x{inner}x "),
            2 => new($" [{written}](https://x.example/a_b*c*?d=(e)&f) ", $" x{inner}x "),
            _ => new($" *{written} **{written}*** ", $" x{inner}x x{inner}x "),
        };
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
