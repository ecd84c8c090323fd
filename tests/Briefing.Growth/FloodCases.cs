namespace Briefing.Growth;

/// <summary>What nobody writes, but somebody may send: one mistake many times, and inputs made to double.</summary>
internal static class FloodCases
{
    private const int Size = 10_000;

    public static IEnumerable<GrowthCase> All =>
    [
        InParty("unknown keys", i => $"notes{i}: x\n"),
        InParty("slips of one key", i => i < 20_000 ? $"{(char)(0x4E00 + i)}abel: P\n" : $"l{(char)(0x4E00 + i - 20_000)}bel: P\n"),
        InParty("doubled keys", _ => "label: P\n"),
        InParty("items of a wrong kind", _ => "- 1\n", "proposals:\n"),
        InParty("items of a wrong kind in brackets", _ => "1, ", "proposals: [", "]\n"),
        InParty("citations of nothing on one line", i => $"{{source: s{i}, page: 1}}, ", "in-brief: {text: X., citations: [", "]}\n"),
        InParty("proposals for unknown issues", i => $"- {{text: \"A {i}.\", issue: issue-{i}}}\n", "proposals:\n"),
        InParty("anchors and aliases on one line", i => $"&a{i} x, *a{i}, ", "notes: [", "]\n"),
        new("unknown replies", 1_000, (folder, size) => InReplies(folder, size, i => $"- {{to: party1/b{i}}}\n"), Check),
        new("missing files of stakeholders", 20, (folder, size) =>
        {
            GrownDebate.Write(folder, 40);
            var path = Path.Combine(folder, "debate.yaml");
            var more = string.Concat(Enumerable.Range(0, size).Select(i => $", nobody{i}"));
            File.WriteAllText(path, File.ReadAllText(path).Replace("party3]", $"party3{more}]", StringComparison.Ordinal));
        }, Check),
        Bibliography("entries that are not closed", "x.bib", size => Many(size, _ => "@book{k, title = {\n")),
        Bibliography("comments that are not closed", "x.bib", size => Many(size, _ => "@comment{ x\n")),
        Bibliography("fields without end", "x.bib", size => $"@book{{k, {Many(size, _ => "year = 1,\n")}}}"),
        Bibliography("abbreviations that double", "x.bib", size =>
            $"@string{{a0 = \"0123456789\"}}\n{Many(size, i => $"@string{{a{i + 1} = a{i} # a{i}}}\n")}"),
        Bibliography("markup in markup", "x.json", size =>
            $"[{{\"id\": \"k\", \"title\": \"{Many(size, _ => "<i>")}{Many(size, _ => "</i>")}\"}}]"),
        Bibliography("keys without end", "x.json", size => $"[{{{Many(size, i => $"\"k{i}\": 1, ")}\"id\": 1}}]"),
    ];

    private static string[] Check(string folder) => ["check", folder];

    private static GrowthCase InParty(string name, Func<int, string> line, string before = "", string after = "") => new(
        name,
        Size,
        (folder, size) =>
        {
            GrownDebate.Write(folder, 40);
            File.AppendAllText(Path.Combine(folder, "party0.yaml"), before + Many(size, line) + after);
        },
        Check);

    private static void InReplies(string folder, int size, Func<int, string> line)
    {
        GrownDebate.Write(folder, size);
        var path = Path.Combine(folder, "party0.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Split("replies:")[0] + "replies:\n" + Many(size, line));
    }

    private static GrowthCase Bibliography(string name, string file, Func<int, string> content) => new(
        name,
        Size,
        (folder, size) =>
        {
            GrownDebate.Write(folder, 40);
            File.WriteAllText(Path.Combine(folder, file), content(size));
        },
        folder => ["import", "sources", Path.Combine(folder, file), folder]);

    private static string Many(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
