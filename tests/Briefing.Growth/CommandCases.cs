using System.Globalization;
using System.Text.Json;

namespace Briefing.Growth;

/// <summary>What people do, with debates that grow.</summary>
internal static class CommandCases
{
    /// <summary>Commands whose input does not grow.</summary>
    public static readonly string[] WithoutInput = ["explain", "schema", "phrases", "new", "completions", "man", "help", "lsp"];

    private const int Size = 400;

    private static readonly string[] s_exports =
        ["json", "argdown", "aif", "csl-json", "bibtex", "dot", "mermaid", "csv"];

    public static IEnumerable<GrowthCase> All =>
    [
        new("check", Size, Debate, folder => ["check", folder]),
        .. from length in (string[])["note", "briefing", "record"]
           from form in (string[])["pdf", "html", "md"]
           select new GrowthCase(
               $"build --length {length}, {form}",
               Size,
               Debate,
               folder => ["build", folder, "--length", length, "-o", In(folder, $"out.{form}")]),
        new("build -f json", Size, Debate, folder => ["build", folder, "-f", "json", "-o", In(folder, "out.json")]),
        .. s_exports.Select(form => new GrowthCase(
            $"export -f {form}", Size, Debate, folder => ["export", folder, "-f", form, "-o", In(folder, "out.x")])),
        new("build --check, changed", Size, Built, folder =>
            ["build", folder, "--length", "record", "--check", "-o", In(folder, "out.pdf")]),
        new("diff, all ids changed", Size, TwoDebates, folder => ["diff", In(folder, "old"), In(folder, "new")]),
        new("diff -f json", Size, TwoDebates, folder => ["diff", In(folder, "old"), In(folder, "new"), "-f", "json"]),
        new("sources", Size, Debate, folder => ["sources", folder]),
        new("sources --verify, all right", Size, WithTexts, Verify),
        new("sources --verify, all wrong", Size, (folder, size) => WithQuotes(folder, size, i => GrownDebate.Words(-i - 1, 13)), Verify),
        new("sources --fix", Size, (folder, size) => WithQuotes(folder, size, Moved), folder => [.. Verify(folder), "--fix"]),
        new("sources --pin", Size, WithTexts, folder => [.. Verify(folder), "--pin"]),
        new("add argument", Size, Debate, folder =>
            ["add", "argument", "party0/another", folder, "--issue", "issue1"]),
        new("fonts", Size, Debate, folder => ["fonts", folder]),
        new("rename issue", Size, Debate, folder => ["rename", "issue", "issue1", "another", folder]),
        new("check --fix", Size, WithSlips, folder => ["check", folder, "--fix"]),
        new("import sources, BibTeX", 2 * Size, (folder, size) => Library(folder, "x.bib", Bibtex(size)), folder =>
            ["import", "sources", In(folder, "x.bib"), folder]),
        new("import sources, CSL", 2 * Size, (folder, size) => Library(folder, "x.json", Csl(size)), folder =>
            ["import", "sources", In(folder, "x.json"), folder]),
        new("import debate, Argdown", Size, (folder, size) => Save(folder, "x.argdown", Argdown(size)), folder =>
            ["import", "debate", In(folder, "x.argdown"), In(folder, "new")]),
        new("import debate, AIF", Size, (folder, size) => Exported(folder, size, "aif"), folder => ["import", "debate", In(folder, "x.json"), In(folder, "new")]),
        new("import debate, Kialo", Size, (folder, size) => Save(folder, "x.txt", Kialo(size)), folder =>
            ["import", "debate", In(folder, "x.txt"), In(folder, "new")]),
        new("import debate, new table", Size, (folder, size) => Save(folder, "arguments.csv", Table(size)), folder =>
            ["import", "debate", In(folder, "arguments.csv"), In(folder, "new")]),
        new("import debate, JSON", Size, (folder, size) => Exported(folder, size, "json"), folder => ["import", "debate", In(folder, "x.json"), In(folder, "new")]),
    ];

    private static string In(string folder, string name) => Path.Combine(folder, name);

    private static void Save(string folder, string name, string text) => File.WriteAllText(In(folder, name), text);

    private static string[] Verify(string folder) => ["sources", folder, "--verify", In(folder, "texts")];

    private static void Debate(string folder, int size) => GrownDebate.Write(folder, size);

    private static void WithSlips(string folder, int size)
    {
        Debate(folder, size);
        foreach (var path in Directory.GetFiles(folder, "party*.yaml"))
            File.WriteAllText(path, File.ReadAllText(path).Replace("voice: own", "voice: Own", StringComparison.Ordinal));
    }

    private static void TwoDebates(string folder, int size)
    {
        GrownDebate.Write(In(folder, "old"), size, "old-");
        GrownDebate.Write(In(folder, "new"), size, "new-");
    }

    private static void WithTexts(string folder, int size)
    {
        GrownDebate.Write(folder, size);
        GrownDebate.WriteTexts(folder, size);
    }

    private static void WithQuotes(string folder, int size, Func<int, string> quote)
    {
        GrownDebate.Write(folder, size, quote: quote);
        GrownDebate.WriteTexts(folder, size);
    }

    /// <summary>A quotation from the first source, which most arguments do not cite.</summary>
    private static string Moved(int argument) => GrownDebate.Words(argument % 200, 12);

    private static void Built(string folder, int size)
    {
        GrownDebate.Write(folder, size);
        Tool("build", folder, "--length", "record", "-o", In(folder, "out.pdf"));
        foreach (var path in Directory.GetFiles(folder, "party*.yaml"))
            File.WriteAllText(path, File.ReadAllText(path).Replace("tide", "flood", StringComparison.Ordinal));
    }

    private static void Exported(string folder, int size, string format)
    {
        GrownDebate.Write(In(folder, "debate"), size);
        Tool("export", In(folder, "debate"), "-f", format, "-o", In(folder, "x.json"));
    }

    private static void Library(string folder, string name, string content)
    {
        GrownDebate.Write(folder, 40);
        Save(folder, name, content);
    }

    private static string Bibtex(int size) => string.Concat(Enumerable.Range(0, size).Select(i =>
        $"@book{{key{i % 10}, title = {{Book {i}}}, author = {{Berg, Ida and Ann Lee}}, year = 2020}}\n"));

    private static string Csl(int size) => JsonSerializer.Serialize(Enumerable.Range(0, size).Select(i => new
    {
        id = $"key{i % 10}",
        type = "book",
        title = $"<i>Book</i> {i}",
        author = new[] { new { family = "Berg", given = "Ida" } },
    }));

    private static string Argdown(int size) => "===\ntitle: T\n===\n\n[Thesis]: So it is. #p1\n" + string.Concat(
        Enumerable.Range(0, size / 2).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"  + <A{i}>: The {GrownDebate.Words(i, 8)}. #p{i % 4}\n    - <B{i}>: No, {GrownDebate.Words(-i - 1, 8)}. #p{(i + 1) % 4}\n")));

    /// <summary>Claims three deep, and every tenth a mention of another.</summary>
    private static string Kialo(int size) => "Discussion Title: T\n\n1. So it is.\n" + string.Concat(
        Enumerable.Range(1, size / 2).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"1.{i}. Pro: The {GrownDebate.Words(i, 8)}.\n1.{i}.1. Con: {(i % 10 == 0 ? $"-> See 1.{i - 1}.1." : $"No, {GrownDebate.Words(-i, 8)}.")}\n")));

    /// <summary>Rows that name neither themselves nor their sources' rows.</summary>
    private static string Table(int size) => "stakeholder,issue,claim,citations\n" + string.Concat(
        Enumerable.Range(0, size).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"p{i % 4},issue{i % 7},The {GrownDebate.Words(i, 8)}.,{(i % 2 == 0 ? $"source-{i % 50} p. {i}" : "")}\n")));

    private static void Tool(params string[] arguments)
    {
        using var error = new StringWriter();
        if (Cli.CommandLine.Run(arguments, new(TextWriter.Null, error)) != 0)
            throw new InvalidOperationException(error.ToString());
    }
}
