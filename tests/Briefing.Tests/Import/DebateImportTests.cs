using Briefing.Load.Files;
using Briefing.Tests.Cli;
using Briefing.Tests.Exchange;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Import;

public sealed class DebateImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Debates))]
    public void A_debate_that_is_exported_and_imported_is_exported_byte_by_byte_again(string debate)
    {
        var json = Exported.Bytes(SampleDebates.Map(debate), "json");
        File.WriteAllBytes(_folder.File("a.json"), json);

        var run = Import("a.json", "new");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Wrote ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("export", _folder.File("new"), "-f", "json", "-o", _folder.File("b.json")).ExitCode);
        Assert.Equal(json, File.ReadAllBytes(_folder.File("b.json")));
    }

    [Fact]
    public void A_debate_of_attacks_comes_back_too()
    {
        var json = Exported.Bytes(Exported.Attacks, "json");
        File.WriteAllBytes(_folder.File("a.json"), json);
        Assert.Equal(0, Import("a.json", "new").ExitCode);
        Assert.Equal(json, Exported.Bytes(SampleDebates.Map(DebateFiles.Read(_folder.File("new"))), "json"));
    }

    [Fact]
    public void The_files_are_written_for_people() => Snapshot.Matches(Written("ferry"), "ferry");

    [Fact]
    public void Every_mistake_is_reported_where_it_stands_in_the_JSON()
    {
        var json = Exported.Text(SampleDebates.Map("tram"), "json")
            .Replace("\"asOf\": \"2024-03-01\"", "\"asOf\": \"2024-13-01\"", StringComparison.Ordinal)
            .Replace("\"containerTitle\"", "\"containerTitel\"", StringComparison.Ordinal)
            .Replace("\"to\": \"operator/riders\"", "\"to\": \"operator/ridres\"", StringComparison.Ordinal);
        File.WriteAllText(_folder.File("a.json"), json);

        var run = Import("a.json", "new", "--diagnostics", "short");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                $"a.json({Place(json, "2024-13-01")}): error BRF0109",
                $"a.json({Place(json, "containerTitel")}): error BRF0101",
                $"a.json({Place(json, "operator/ridres")}): error BRF0203",
            ],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Path.GetFileName(line.Split(": ")[0]) + ": " + line.Split(": ")[1]));
        Assert.False(Directory.Exists(_folder.File("new")));
    }

    [Theory]
    [InlineData("\"issues\": {}", "'issues' contains keys in braces; it needs a list in brackets.",
        "Put brackets around it, [ and ], with commas between the items.")]
    [InlineData("\"debate\": []", "'debate' contains a list in brackets; it needs keys in braces.",
        "Put braces around its keys, { and }: title, question, ")]
    [InlineData("\"debate\": {\"title\": [\"x\"]}", "'title' contains a list in brackets; it needs a text.",
        "Write the text after the colon, in double quotation marks.")]
    [InlineData("\"issues\": [[]]", "This issue is a list in brackets; it must be keys in braces.",
        "If there is one pair of brackets too many, remove it. If not: Put braces around its keys, { and }. Write each")]
    [InlineData("\"issues\": [\"x\"]", "This issue is a text; it must be keys in braces.", "Put braces around its keys, ")]
    [InlineData("\"issues\": []", "'issues' needs at least one item.",
        "Without one there would be no debate to print. Add it between the brackets.")]
    [InlineData("\"debate\": {}", "This debate has no 'asOf'.", "Add '\"asOf\": …' with ")]
    [InlineData("\"debate\": {\"title\": null}", "'title' has no value: JSON reads 'null' as an empty value.", "If the "
        + "word itself is meant")]
    public void What_is_wrong_in_JSON_is_told_in_the_words_of_JSON(string json, string message, string hint)
    {
        File.WriteAllText(_folder.File("a.json"), $"{{{json}}}");
        var run = Import("a.json", "new");
        Assert.Equal(1, run.ExitCode);
        var lines = run.Error.Split('\n');
        var at = Array.FindIndex(lines, line => line.EndsWith($": {message}", StringComparison.Ordinal));
        Assert.StartsWith($"   help: {hint}", lines.Skip(at).First(line => line.Contains("help:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("dash", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"debate\": {}}")]
    [InlineData("{\"debate\": {\"title\": \"\\ud800\"}}")]
    [InlineData("{\"debate\": 1, \"debate\": 2, \"issues\": {}, \"sources\": [[]], \"stakeholders\": [null]}")]
    [InlineData("{\"stakeholders\": [{\"id\": \"../x\"}, {\"id\": \"debate\"}, {\"id\": \"a\"}, {\"id\": \"a\"}]}")]
    public void What_is_no_debate_is_refused_with_a_place_and_nothing_is_written(string json)
    {
        File.WriteAllText(_folder.File("a.json"), json);
        var run = Import("a.json", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.json(1,", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("new")));
    }

    [Theory]
    [InlineData("debate")]
    [InlineData("sources")]
    public void A_stakeholder_is_not_called_as_another_file_is(string id)
    {
        var json = Exported.Text(SampleDebates.Map("tram"), "json");
        File.WriteAllText(_folder.File("a.json"), json.Replace("operator", id, StringComparison.Ordinal));
        var run = Import("a.json", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error BRF0705: A stakeholder cannot have the id '{id}'.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("new")));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        File.WriteAllText(_folder.File("a.json"), new string('[', 100_000));
        Assert.Equal(1, Import("a.json", "new").ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_as_it_is()
    {
        File.WriteAllBytes(_folder.File("a.json"), Exported.Bytes(SampleDebates.Map("tram"), "json"));
        Directory.CreateDirectory(_folder.File("new"));
        File.WriteAllText(_folder.File("new/notes.txt"), "mine");

        Assert.Equal(2, Import("a.json", "new").ExitCode);
        Assert.Equal(["notes.txt"], Directory.GetFileSystemEntries(_folder.File("new")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_wrong_command_line() => Assert.Equal(2, Import("b.json", "new").ExitCode);

    [Fact]
    public void A_file_of_any_size_is_not_read()
    {
        using (var file = File.Create(_folder.File("a.json")))
            file.SetLength(9 << 20);

        var run = Import("a.json", "new");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.json' is larger than 8 MiB.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("new")));
    }

    private static string Place(string text, string words)
    {
        var before = text[..text.IndexOf(words, StringComparison.Ordinal)];
        return $"{before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}";
    }

    private string Written(string debate)
    {
        File.WriteAllBytes(_folder.File("a.json"), Exported.Bytes(SampleDebates.Map(debate), "json"));
        Assert.Equal(0, Import("a.json", "new").ExitCode);
        return string.Concat(Directory.GetFiles(_folder.File("new"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => $"=== {Path.GetFileName(path)}\n{File.ReadAllText(path)}"));
    }

    private Tool.Run Import(string file, string folder, params string[] more) =>
        Tool.Here(["import", "debate", _folder.File(file), _folder.File(folder), .. more]);
}
