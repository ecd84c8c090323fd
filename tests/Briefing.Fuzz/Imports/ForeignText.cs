namespace Briefing.Fuzz.Imports;

/// <summary>Made-up text from the signs of a format.</summary>
internal static class ForeignText
{
    private static readonly string[] s_argdown =
    [
        "\n", "\n\n", "  ", "    ", "\t", "# Heading\n", "## ", "[Claim]", "[Claim]: ", "<Argument>", "<Argument>: ", "+ ", "- ", "* ", "_ ", "> ", "+> ",
        "-> ", "_> ", "<+ ", "<- ", "<_ ", ">< ", "<-> ", "#tag ", "#(two words) ", "@[Claim]", "@<Argument>", "===\n", "title: T\n", "{", "}", "{a: b}",
        "{sources: [{id: x}]}", "(1) ", "----\n", "-- rule --\n", "// c\n", "/* c */", "<!-- c -->", "words of a claim", "[link](https://x.example)",
        "**b**", "_i_", "\\", ":x:", ".x.", "]", "[", "<", ">", "https://x.example", "=== \n", "\u00A0", "İ", "\u0301", "\r", "ab\u0000", "{{", "\u2028",
    ];

    private static readonly string[] s_bibtex =
    [
        "@article{k, ", "@book{k,\n", "@misc{", "@string{s = \"x\"}\n", "@preamble{\"x\"}", "@comment{x}", "title = {", "title = \"", "author = {",
        "and", " and others", "year = 2019, ", "month = jan, ", "date = {2019-05/..}, ", "url = {https://x.example/a_b%20}, ", "doi = {10.1/x<y>#z}, ",
        "note = ", "{", "}", "\"", ",", "=", "#", " s # s ", "\\emph{", "\\'e", "\\\"{o}", "\\textbf", "$x^2$", "~", "--", "``", "''", "%", "\n", "\\\\",
        "family=Berg, given=Ida", "von der Berg, Jr, Ida", "langid = {german}, ", "\u00A0", "İ", "crossref = {k}, ", "key-1", "\u0000", "(", ")", "\u2028",
    ];

    private static readonly string[] s_json =
    [
        "{", "}", "[", "]", ",", ":", "\"id\": \"x\"", "\"id\": 7", "\"type\": \"book\"", "\"title\": \"T\"", "\"author\": [{\"family\": \"B\"}]", "\"literal\"",
        "\"issued\": {\"date-parts\": [[2019, 5]]}", "\"date-parts\": [[\"2019\"]]", "\"raw\": \"circa 2019\"", "\"URL\": \"https://x.example\"", "null", "true",
        "1e999", "-0", "\"\\ud800\"", "\"\\u202e\"", "\"\\n\"", "\"\"", "\"note\": \"a\\nb\"", "\"language\": \"de\"", "\"debate\"", "\"stakeholders\"", "\"x", "/*c*/",
    ];

    public static string Of(string format, Random random)
    {
        var text = format.EndsWith("json", StringComparison.Ordinal) ? "[{" : "";
        for (var count = random.Next(1, 60); count > 0; count--)
            text += Sign(format, random);

        return text;
    }

    public static string Sign(string format, Random random)
    {
        var signs = format switch
        {
            "argdown" => s_argdown,
            "bibtex" => s_bibtex,
            _ => s_json,
        };
        return signs[random.Next(signs.Length)];
    }
}
