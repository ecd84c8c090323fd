using System.Collections.Immutable;

namespace Briefing.Tests.Robustness;

/// <summary>Every construct of YAML 1.2, and the ways to get it wrong, to be put in every place where a value can stand.</summary>
internal static class YamlConstructs
{
    /// <summary>A position file around <c>§</c>. A line end within a construct is indented as its place demands.</summary>
    public static ImmutableArray<(string Name, string Text)> Places { get; } =
    [
        ("value", "summary: §\n"),
        ("below", "summary:\n  §\n"),
        ("item", "arguments:\n  - §\n"),
        ("flow", "stances: {noise: {answer: too loud, line: It is.}, route: {answer: §, line: It is.}}\n"),
        ("key", "§: x\n"),
        ("line", "§\n"),
    ];

    public static ImmutableArray<string> All { get; } =
    [
        // Plain scalars (7.3.3), and the words that other versions read as something else.
        "", "word", "two words", "two\nlines", "two\n\nparagraphs", "yes", "no", "on", "null", "~", "true", "12", "0o14", "0x1F", ".inf",
        ".nan", "1e3", "2024-01-15", "12:30:45", "=", "a#b", "a #b", "a:b", "a: b", "a :b", "a:", ":a", "-a", "- a", "?a", "? a", "a-", "a?",
        "a]", "a}", "a,b", "@a", "`a", "%a", "!a", "&a", "*a", "|a", ">a", "\\a", "a\tb", "a\t", "\ta", "...", "---", "--- a", "----",

        // Quoted scalars (7.3.1, 7.3.2) and their escapes (5.7).
        "''", "'a'", "'it''s'", "'it's'", "'a", "'two\nlines'", "'two\n\nparagraphs'", "'a' b", "'a': b", "\"\"", "\"a\"", "\"a\\\"b\"", "\"a",
        "\"two\nlines\"", "\"two\\\nlines\"", "\"a\\tb\"", "\"a\\nb\"", "\"\\x41\"", "\"\\u263A\"", "\"\\U0001F600\"", "\"\\uD83D\\uDE00\"",
        "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\uD800\"", "\"\\U00110000\"", "\"\\x4\"", "\"\\q\"", "\"\\", "\"\\0\"", "\"\\a\"", "\"\\_\\N\\L\\P\"",
        "\"a\" b", "\"a\"b", "\"a\"#b", "\"a\" #b", "\"a\": b", "\"\t\"",

        // Block scalars (8.1): styles, chomping and indentation.
        "|", ">", "|\n  a", "|-\n  a\n", "|+\n  a\n\n", ">\n  a\n  b", ">-\n  a\n\n  b", ">+\n  a\n", "|2\n  a", "|2-\n  a", "|-2\n  a", "|1\n  a",
        "|9\n  a", "|0\n  a", "|10\n  a", "|x\n  a", "| # why\n  a", "|# why\n  a", "| a\n  b", "|\n a\n  b\n a", "|\n\ta", "|\n  a\n b", ">\n    a\n  b",
        "|\n  a: b\n  # c", "|\n  \"", "|\n  a\n...", "|\r\n  a\r\n  b",

        // Flow collections (7.4).
        "[]", "{}", "[a]", "[a, b]", "[a, b,]", "[a,, b]", "[,]", "[a", "a]", "[a\n, b]", "[[a], [b]]", "[a: b]", "[a: b, c]", "[? a : b]", "[:]",
        "[: a]", "{a: b}", "{a: b,}", "{a}", "{a, b}", "{a:}", "{: a}", "{a:b}", "{\"a\":b}", "{a: b", "{a: [b}", "[a: {b]}", "{a: b}}", "[a]]",
        "[a] b", "{a: b} c", "{? a: b}", "{{a: b}: c}", "{[a]: c}", "[#a\n]", "[a #b\n]", "[a\n#b\n]", "[-]", "[- a]", "{- a}", "['a', \"b\"]", "['a]",
        "[|\n  a]", "[&a b, *a]", "[*a]", "[!!str a]", "[\"a\nb\"]", "[\ta\t]", "[a\r\n,b]", "{a: b, a: c}", "{<<: {a: b}}", "[<<]",

        // Block collections (8.2).
        "- a\n- b", "-\n- a", "- - a", "- - - a", "-a\n-b", "- a\nb", "- a\n - b", "- a: b\n  c: d", "- a: b\n c: d", "- {a: b}\n- [c]", "- ", "-", "a: b\nc: d",
        "a: b\n c: d", "a:\n b: c", "a:\n- b", "a:\n-b", "a: - b", "a: b: c", "a: b\na: c", "a:\n  b\n c", "a\nb: c", "a: |\n b\nc: d", "a: [b\nc: d",
        "a: 'b\nc: d", "\ta: b", "a:\tb", "a: b\n\tc: d", "a: b # c", "a: b# c", "# a", "#a: b", "a: b\n# c\nd: e", "- # a\n  b", "-\tb", "-\t- b",

        // Complex and empty keys (8.2.2, 7.2).
        "? a\n: b", "? a", "? [a]\n: b", "? {a: b}\n: c", "? |\n  a\n: b", "? - a\n: - b", ": a", "?", ":", "? a: b", "[a]: b", "{a: b}: c", "'a': b",
        "\"a\": b", "&k a: b", "*k : b", "!!str a: b", "a b: c", "a\nb\n: c",

        // Anchors, aliases (7.1), tags (6.8.2, 6.9.1) and the merge key of YAML 1.1.
        "&a", "&a b", "&a &b c", "& a", "&a [b, *a]", "&a [*a]", "&a {b: *a}", "*a", "*a b", "* a", "**a**", "*a*", "&é b", "&a,b", "!", "! a", "!!str a", "!!int a",
        "!!binary YQ==", "!!null", "!!set {a}", "!local a", "!e!a b", "!<tag:yaml.org,2002:str> a", "!<> a", "!<a", "!!", "!important", "!!str", "!!str &a b",
        "&a !!str b", "!!map [a]", "!!seq {}", "<<: *a", "<<: {a: b}", "<<: [{a: b}, {c: d}]", "a: &a b\nc: *a", "a: &a\nb: *a",

        // Directives and documents (6.8, 9.1).
        "%YAML 1.2\n---\na", "%YAML 1.1\n---\na", "%YAML 2.0\n---\na", "%YAML\n---", "%TAG ! tag:x,1:\n---\n!a b", "%FOO bar\n---\na", "%", "---\na", "---\na\n---\nb",
        "---\n---", "a\n...\nb", "...\na", "a\n...", "--- |\n a", "--- # a", "---a", "a\n--- b", "---\n%YAML 1.2", "a\n%b",

        // Line ends and characters (5.1, 5.4): what ends a line and what does not.
        "a\rb", "a\r\nb", "a\n\rb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u000Bb", "a\u000Cb", "a\0b", "a\u0001b", "a\u001Bb", "a\u007Fb", "a\u0080b", "a\u009Fb",
        "a\u00A0b", "\u00A0a", "a\u00ADb", "a\uFEFFb", "\uFEFFa", "a\uFFFDb", "a\uFFFEb", "a\uFFFFb", "a\u200Bb", "a\u200Db", "a\u200Eb", "a\u202Eb", "a\u2066b", "a\u061Cb",
        "e\u0301", "\u0301", "\u0915\u093F", "\u05D0\u05D1", "\u0627\u0644", "日本", "😀", "👩\u200D🚀", "🇯🇵", "\uE000", "\uD83D", "\uDE00", "\U000E0041", "a\u3000b", "ﬁ", "İı", "ẞß",

        // Markdown and the like inside a text.
        "*a*", "**a**", "_a_", "[a](https://x.example)", "[a](x)", "[a](javascript:x)", "<https://x.example>", "<b>a</b>", "&amp;", "&#0;", "&#x202E;", "&nope;", "\\*a\\*", "`a`",
        "# a", "> a", "1. a", "![a](b)", "[a][b]", "***a** b*", "<!-- a -->", "a  \nb",
    ];
}
