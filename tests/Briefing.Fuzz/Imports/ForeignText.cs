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

    private static readonly string[] s_aif =
    [
        "{\"nodes\": [", "], \"edges\": [", "], \"locutions\": [", "]}", "{\"nodeID\": \"1\", \"type\": \"I\", \"text\": \"x\"},",
        "{\"nodeID\": 2, \"type\": \"I\", \"text\": \"y\"},", "{\"nodeID\": \"3\", \"type\": \"RA\"},", "{\"nodeID\": \"4\", \"type\": \"CA\"},",
        "{\"nodeID\": \"5\", \"type\": \"L\", \"text\": \"A : x\"},", "{\"nodeID\": \"6\", \"type\": \"YA\", \"text\": \"Agreeing\"},", "{\"fromID\": \"1\", \"toID\": 3},",
        "{\"fromID\": \"3\", \"toID\": \"2\"},", "{\"fromID\": 4, \"toID\": \"4\"},", "{\"fromID\": \"5\", \"toID\": \"6\"},", "null", "{\"AIF\": ", "}", ",", "\"\\ud800\"",
    ];

    private static readonly string[] s_kialo =
    [
        "Discussion Title: T\n", "1. Thesis\n", "1.1. Pro: x\n", "1.1.1. Con: -> See 1.2.\n", "1.2. Con: y *z*\n", "2. [l](https://x.example)\n", "words\n", "\n", "1.", "9.9.9. Pro: ",
        "\u0000", "\r", "-> See 1.1.1.1.",
    ];

    private static readonly string[] s_csv =
    [
        ",", ",", ";", "\t", "\n", "\r\n", "\"", "\"\"", "stakeholder", "operator", "operator/riders", "argument", "reply", "rebut", "explicit", "own", "TBD", "words", "yes",
        "gazette-2024 ¶7 “four in five”", "“", "”", "„", "«", "p. 3, 7-9", "§ 4", "4:05", "xii", "'=1", "unnamed", "Does it pay?", "2024", "45415", "3.5.2024", "[2]", "\u0000", "\u202e",
    ];

    public static string Of(string format, Random random)
    {
        var text = format.EndsWith("json", StringComparison.Ordinal) ? "[{" : format == "csv" ? "stakeholder,issue,claim,voice,to,kind,text,citations\n" : "";
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
            "aif" => s_aif,
            "kialo" => s_kialo,
            "csv" => s_csv,
            _ => s_json,
        };
        return signs[random.Next(signs.Length)];
    }
}
