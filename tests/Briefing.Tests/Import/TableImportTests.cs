using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Tests.Cli;
using Briefing.Tests.Exchange;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Import;

public sealed class TableImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Debates))]
    public void A_debate_that_is_exported_as_a_workbook_and_imported_is_the_same(string debate)
    {
        var map = SampleDebates.Map(debate);
        File.WriteAllBytes(_folder.File("a.xlsx"), Exported.Bytes(map, "xlsx"));
        Assert.Equal(0, Import("a.xlsx", "new").ExitCode);
        Assert.Equal(Exported.Text(map, "json"), Json("new"));
    }

    [Fact]
    public void A_debate_of_attacks_comes_back_too()
    {
        File.WriteAllBytes(_folder.File("a.xlsx"), Exported.Bytes(Exported.Attacks, "xlsx"));
        Assert.Equal(0, Import("a.xlsx", "new").ExitCode);
        Assert.Equal(Exported.Text(Exported.Attacks, "json"), Json("new"));
    }

    [Theory]
    [InlineData("tram", "xlsx")]
    [InlineData("ferry", "xlsx")]
    [InlineData("tram", "csv")]
    [InlineData("ferry", "csv")]
    public void What_says_nothing_new_changes_no_byte(string debate, string format)
    {
        _folder.CopyOf(debate);
        var before = Files();
        File.WriteAllBytes(_folder.File($"a.{format}"), Exported.Bytes(SampleDebates.Map(debate), format));
        var run = Import($"a.{format}", "");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("already has all of it; nothing was changed.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_value_that_a_colleague_changed_is_changed_and_everything_else_stays_as_it_is_written()
    {
        _folder.CopyOf("tram");
        var before = Files();
        Csv("arguments.csv", "stakeholder;id;warrant;note\noperator;riders;A line pays where it is used.;From the table\n");
        var run = Import("arguments.csv", "");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("From the table", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", run.Output, StringComparison.Ordinal);

        var after = Files();
        Assert.Equal(before.Remove("operator.yaml"), after.Remove("operator.yaml"));
        var old = before["operator.yaml"].Split('\n');
        var @new = after["operator.yaml"].Split('\n');
        Assert.All(old.Except(@new), line => Assert.Contains("warrant", line, StringComparison.Ordinal));
        Assert.Contains(@new, line => line.EndsWith("note: From the table", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plain_table_takes_no_link_or_emphasis_away()
    {
        _folder.CopyOf("tram");
        var operators = File.ReadAllText(_folder.File("operator.yaml"));
        const string Claim = "    claim: ";
        var at = operators.IndexOf(Claim, StringComparison.Ordinal) + Claim.Length;
        File.WriteAllText(_folder.File("operator.yaml"), $"{operators[..at]}The *old* [line](https://example.org/line) is\n      {operators[at..]}");
        var before = Files();
        Assert.Equal(0, Tool.Here("export", _folder.Path, "-o", _folder.File("all.csv")).ExitCode);
        var run = Import("all.csv", "");
        Assert.Equal((0, ""), Errors(run));
        Assert.Contains("already has all of it", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Rows_that_are_not_there_yet_are_added_each_to_its_file()
    {
        _folder.CopyOf("tram");
        var before = Files();
        Csv("replies.csv", "From,To,Kind,Basis,Text,Voice,Citations\noperator,residents/noise,rebut,explicit,It is quieter than a bus.,quoted,\"gazette-2024, ¶ 1\"\n");
        Assert.Equal((0, ""), Errors(Import("replies.csv", "")));
        Csv("stakeholders.csv", "Id,Name,Summary\nshops,Shopkeepers,They fear the building site.\n");
        Assert.Equal((0, ""), Errors(Import("stakeholders.csv", "")));

        Assert.Contains("text: It is quieter than a bus.", Files()["operator.yaml"], StringComparison.Ordinal);
        Assert.Contains("name: Shopkeepers", Files()["shops.yaml"], StringComparison.Ordinal);
        Assert.All(
            Lines(before["debate.yaml"]).Except(Lines(Files()["debate.yaml"])),
            line => Assert.StartsWith("stakeholders:", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_mistake_is_named_by_its_cell_in_one_run_and_nothing_is_written()
    {
        _folder.CopyOf("tram");
        var before = Files();
        Csv("arguments.csv", "Stakeholder,ID,issue,Claim,Voice,Citations,Mood\n"
            + "operator,new-one,rout,It is new.,quoted,\"gazette-2024, page 1\",glad\n"
            + "oparator,two,route,It is two.,quoted,\"gazette-2024, page 1\",\n"
            + "operator,three,route,,shouted,\"gazette-2024 somewhere\",\n"
            + "operator,four,route,Once.,quoted,\"gazette-2024, page 1\",\n"
            + "operator,four,route,Twice.,quoted,\"gazette-2024, page 1\",\n");
        var run = Import("arguments.csv", "", "--diagnostics", "short");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, Files());
        Assert.Equal(
            ["B6: error BRF0201", "G1: warning BRF0703", "C2: error BRF0204", "A3: error BRF0723", "D4: error BRF0722", "E4: error BRF0107", "F4: error BRF0721"],
            [.. run.Error.Split('\n').Where(line => line.Contains("arguments.csv: ", StringComparison.Ordinal))
                .Select(line => string.Join(": ", line.Split(": ")[1..3]))]);
    }

    [Fact]
    public void A_sheet_is_named_before_its_cell()
    {
        var file = Changed(Exported.Bytes(SampleDebates.Map("tram"), "xlsx"), text => text.Replace(">own<", ">oven<", StringComparison.Ordinal));
        File.WriteAllBytes(_folder.File("a.xlsx"), file);
        var run = Import("a.xlsx", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.xlsx: Arguments!I3: error BRF0107", run.Error, StringComparison.Ordinal);
        Assert.Contains("'oven'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("new")));
    }

    [Theory]
    [InlineData("utf-8", ",")]
    [InlineData("utf-8", ";")]
    [InlineData("utf-8", "\t")]
    [InlineData("utf-16", ";")]
    [InlineData("utf-16BE", ",")]
    public void A_table_is_read_of_any_separator_and_encoding(string encoding, string separator)
    {
        _folder.CopyOf("tram");
        var text = string.Join(separator, "stakeholder", "id", "note\noperator", "riders", "\"The café, in\ntwo; \"\"lines\"\"\"\n");
        File.WriteAllText(_folder.File("arguments.csv"), text, Encoding.GetEncoding(encoding));
        Assert.Equal((0, ""), Errors(Import("arguments.csv", "")));
        Assert.Equal("The café, in\ntwo; \"lines\"", Map(_folder.Path).Debate.Stakeholders[0].Arguments[0].Note!.Value);
    }

    [Fact]
    public void An_encoding_that_is_a_guess_is_said()
    {
        _folder.CopyOf("tram");
        File.WriteAllBytes(_folder.File("arguments.csv"), Encoding.Latin1.GetBytes("stakeholder;id;note\noperator;riders;The café\n"));
        var run = Import("arguments.csv", "");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "warning BRF0724: The file does not declare its encoding, and was read as Windows-1252.",
            run.Error,
            StringComparison.Ordinal);
        Assert.Contains("note: The café", Files()["operator.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_debate_of_a_table_alone_is_a_draft_that_builds()
    {
        Csv("arguments.csv", "Stakeholder,Id,Issue,Claim,Citations\n"
            + "Harbour Tram Company,Riders,Should it be built?,The riders are there.,\"gazette-2024, page 1\"\n"
            + "Residents,2,Should it be built?,It is loud.,\"letter-2023, page 2\"\n");
        var run = Import("arguments.csv", "new");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Still to do:", run.Error, StringComparison.Ordinal);
        Assert.Contains("name: Harbour Tram Company", File.ReadAllText(_folder.File("new/harbour-tram-company.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("build", _folder.File("new"), "-o", _folder.File("draft.md")).ExitCode);
    }

    [Fact]
    public void What_a_new_table_leaves_open_is_filled_so_that_a_draft_builds()
    {
        Csv("arguments.csv", "Stakeholder,Issue,Claim,Voice,Citations\n"
            + "residents,Does it pay?,\"A tram is loud, say those at the quay.\",own,gazette-2024 p. 1\n"
            + "responders,Does it pay?,It is not.,,\n"
            + "responders,Does it pay?,It is not.,quoted,\"gazette-2024, page 2\"\n");
        var run = Import("arguments.csv", "new");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("E2: warning BRF0724: The table has no source 'gazette-2024'; one with placeholders was "
            + "added.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("arguments.csv: A2", run.Error, StringComparison.Ordinal);
        var debate = Map(_folder.File("new")).Debate;
        Assert.Equal(["RES", "RES2"], debate.Stakeholders.Select(one => one.Label.Value));
        Assert.Equal(["a-tram-is-loud-say", "it-is-not", "it-is-not-2"], debate.Stakeholders.SelectMany(one => one.Arguments).Select(one => one.Id.Value));
        Assert.Equal("unnamed", debate.Stakeholders[1].Arguments[0].Citations.Single().Source.Value);
        Assert.Equal("residents", debate.Sources[0].Describes.Single().Stakeholder.Value);
        Assert.Equal(0, Tool.Here("build", _folder.File("new"), "-o", _folder.File("draft.md")).ExitCode);
    }

    [Theory]
    [InlineData("“to regain their “legitimate” power”", "to regain their “legitimate” power")]
    [InlineData("“it is a “foundation””, p. 4", "it is a “foundation”")]
    [InlineData("„sie nennen es „fest“ heute“", "sie nennen es „fest“ heute")]
    [InlineData("\"he said \"\"no\"\"\"", "he said \"no\"")]
    public void A_quotation_may_hold_quotations(string written, string quote)
    {
        _folder.CopyOf("tram");
        Csv("arguments.csv", $"stakeholder;id;citations\noperator;riders;\"gazette-2024, p. 3, 7-9; gazette-2024 p. 8, {written.Replace("\"", "\"\"", StringComparison.Ordinal).Replace(", p. 4", "", StringComparison.Ordinal)}\"\n");
        Assert.Equal((0, ""), Errors(Import("arguments.csv", "")));
        var citations = Map(_folder.Path).Debate.Stakeholders[0].Arguments[0].Citations;
        Assert.Equal("3, 7–9", citations[0].Locator.Page!.Value);
        Assert.Equal(("8", quote), (citations[1].Locator.Page!.Value, citations[1].Quote!.Value));
    }

    [Theory]
    [InlineData("quote: his “own” word")]
    [InlineData("quote: 'he “said'")]
    [InlineData("quote: 'and” more \"x\" „y'")]
    [InlineData("section: 'Annex, part 2; rest'")]
    [InlineData("section: '4, 7-9', page: xii")]
    [InlineData("timestamp: '1:04:05-1:04:20, 2:00:00'")]
    [InlineData("paragraph: 3, page: 9, quote: '“”', reading: another")]
    public void The_plain_table_that_export_writes_comes_back_whatever_a_citation_holds(string part)
    {
        _folder.CopyOf("tram");
        var path = _folder.File("operator.yaml");
        var place = part.StartsWith("quote", StringComparison.Ordinal) ? "page: 1, " : "";
        File.WriteAllText(path, Regex.Replace(
            File.ReadAllText(path), @"(- id: riders[\s\S]*?citations: )\[[^\]]*\]", match => $"{match.Groups[1].Value}[{{source: gazette-2024, {place}{part}}}]"));
        var before = Files();
        Assert.Contains(part, before["operator.yaml"], StringComparison.Ordinal);
        Assert.Equal(0, Tool.Here("export", _folder.Path, "-o", _folder.File("all.csv")).ExitCode);
        Assert.Equal((0, ""), Errors(Import("all.csv", "")));
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("id,text\n1,Build it\n2,Do not\n", "doesn't show what its rows are")]
    [InlineData("stakeholder,id,claim\n", "has headings but no rows")]
    [InlineData("id,type,title,language\nx,book,X,en\n", "names no stakeholders and no issues, without which there is no debate")]
    public void What_is_no_table_of_a_debate_is_refused(string table, string why)
    {
        Csv("table.csv", table);
        var run = Import("table.csv", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error BRF0720: The file {why}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("new")));
    }

    [Theory]
    [InlineData("stakeholder,id,claim\noperator,\"riders,x\nresidents,noise,y\n", "(2,10)")]
    [InlineData("stakeholder;id\n\"operator\";\"riders\"x\n", "(2,12)")]
    [InlineData("stakeholder,id,claim\n\"a \"\"b\"\"\",\"x\ny\",1\noperator,\"riders,\"x\"\n", "(4,10)")]
    public void A_quotation_mark_that_is_not_closed_is_named_where_it_stands(string table, string place)
    {
        Csv("arguments.csv", table);
        var run = Import("arguments.csv", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"arguments.csv{place}: error BRF0720: The file has a quotation mark that is never closed", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is _x0007_ loud.", "D2: error BRF0004: There is an invisible control character (U+0007) here.")]
    [InlineData("It is _xD83D_ loud.", "D2: error BRF0721: The cell contains half of a character.")]
    public void What_cannot_be_printed_is_named_by_its_cell(string claim, string message)
    {
        File.WriteAllBytes(_folder.File("a.xlsx"), Changed(
            Exported.Bytes(SampleDebates.Map("tram"), "xlsx"),
            text => text.Replace("The old town is where the riders are.", claim, StringComparison.Ordinal)));
        var run = Import("a.xlsx", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"a.xlsx: Arguments!{message}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.5.2024")]
    [InlineData("03.05.2024")]
    [InlineData("45415")]
    public void A_day_is_read_as_a_spreadsheet_shows_it(string day)
    {
        _folder.CopyOf("tram");
        Csv("sources.csv", $"id;issued\ngazette-2024;{day}\n");
        Assert.Equal((0, ""), Errors(Import("sources.csv", "")));
        Assert.Equal("2024-05-03", Map(_folder.Path).Debate.Sources.First(source => source.Id.Value == "gazette-2024").Issued!.Value.Written);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        Assert.Contains("' is a folder.", Tool.Here("import", "debate", _folder.Path, _folder.File("new")).Error, StringComparison.Ordinal);
        _folder.CopyOf("tram");
        Assert.Contains("' is a folder.", Tool.Here("import", "sources", _folder.Path, _folder.Path).Error, StringComparison.Ordinal);
        Assert.Contains("' is a folder.", Tool.Here("import", "comments", _folder.Path, _folder.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_nothing_cites_yet_are_one_message()
    {
        _folder.CopyOf("tram");
        Csv("sources.csv", "id,type,title,language,translated\na-1,book,A,en,none\nb-1,book,B,en,none\nc-1,book,C,en,none\n");
        var run = Import("sources.csv", "", "--diagnostics", "short");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("BRF0308: The source 'a-1' is never cited. (2 more places)", Assert.Single(Lines(run.Error), line => line.Contains("BRF", StringComparison.Ordinal))[^57..]);
    }

    [Theory]
    [InlineData("<x:sheetData>", "<x:sheetData><x:row r=\"9\"><x:c r=\"A9\"><x:f>1/0</x:f></x:c></x:row>", "A9: error "
        + "BRF0721: The cell contains a formula that was never calculated.")]
    [InlineData("<x:sheetData>", "<x:sheetData><x:row r=\"9\"><x:c r=\"A9\" t=\"e\"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c></x:row>", "A9: error BRF0721: The cell shows the error #DIV/0!.")]
    [InlineData("<x:dataValidations", "<x:mergeCells><x:mergeCell ref=\"A2:A3\"/></x:mergeCells><x:dataValidations", "A2: warning BRF0724: The cells A2:A3 are merged.")]
    [InlineData("<x:worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><x:worksheet", "error BRF0720: The file has a DTD in its XML, which workbooks do not have.")]
    [InlineData("</x:sheetData>", "</x:sheet>", "error BRF0720: The file is damaged.")]
    public void What_a_sheet_should_not_hold_is_said(string part, string instead, string message)
    {
        var file = Changed(Exported.Bytes(SampleDebates.Map("tram"), "xlsx"), text => text.Replace(part, instead, StringComparison.Ordinal), "xl/worksheets/sheet5.xml");
        File.WriteAllBytes(_folder.File("a.xlsx"), file);
        var run = Import("a.xlsx", "new");
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(message.Contains("warning", StringComparison.Ordinal), Directory.Exists(_folder.File("new")));
    }

    [Fact]
    public void What_unpacks_without_end_is_not_unpacked()
    {
        var bomb = With("xl/media/zeros", new byte[65 << 20]);
        Assert.InRange(bomb.Length, 0, 1 << 20);
        AssertRefused(bomb, "The file unpacks to more than 64 MiB.");
    }

    [Theory]
    [InlineData("EncryptedPackage", "The file is encrypted with a password.")]
    [InlineData("Workbook", "The file is in the old format, .xls.")]
    public void A_container_of_Office_is_refused_by_what_it_is(string stream, string message) =>
        AssertRefused([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes(stream), .. new byte[600]], message);

    [Theory]
    [InlineData("xl/vbaProject.bin", "The file has macros.")]
    [InlineData("xl/externalLinks/externalLink1.xml", "The file has links to other files.")]
    public void What_is_neither_run_nor_followed_is_said(string part, string message)
    {
        File.WriteAllBytes(_folder.File("a.xlsx"), With(part, []));
        var run = Import("a.xlsx", "new");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"warning BRF0724: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_anything_are_no_rows_and_a_number_in_a_column_of_dates_is_a_day()
    {
        var empty = string.Concat(Enumerable.Range(3_000, 50_000).Select(row => $"<x:row r=\"{row}\"/>"));
        const string Day = "<x:c r=\"C2\"><x:v>45415</x:v></x:c>";
        var file = Changed(Exported.Bytes(SampleDebates.Map("attacks"), "xlsx"), text =>
            Regex.Replace(text, "<x:c r=\"C2\" .*?</x:c>", Day).Replace("</x:sheetData>", $"{empty}</x:sheetData>", StringComparison.Ordinal), "xl/worksheets/sheet10.xml");
        File.WriteAllBytes(_folder.File("a.xlsx"), file);
        Assert.Equal(0, Import("a.xlsx", "new").ExitCode);
        Assert.Equal("2024-05-03", Map(_folder.File("new")).Debate.Events[0].Date.Value.Written);
    }

    private void AssertRefused(byte[] file, string message)
    {
        File.WriteAllBytes(_folder.File("a.xlsx"), file);
        var run = Import("a.xlsx", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"a.xlsx(1,1): error BRF0720: {message}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("new")));
    }

    /// <summary>The workbook of a debate with another part.</summary>
    private static byte[] With(string name, byte[] content)
    {
        var copy = new MemoryStream();
        copy.Write(Exported.Bytes(SampleDebates.Map("tram"), "xlsx"));
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(content);
        }

        return copy.ToArray();
    }

    /// <summary>The same workbook with the text of its sheets changed.</summary>
    private static byte[] Changed(byte[] file, Func<string, string> change, string part = "xl/worksheets/")
    {
        var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(part, StringComparison.Ordinal)))
            {
                using var stream = entry.Open();
                var text = change(new StreamReader(stream).ReadToEnd());
                stream.SetLength(0);
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return copy.ToArray();
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim());

    private static (int, string) Errors(Tool.Run run) => (run.ExitCode, run.Error);

    private System.Collections.Immutable.ImmutableSortedDictionary<string, string> Files() =>
        System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(
            Directory.GetFiles(_folder.Path, "*.yaml").Select(path => KeyValuePair.Create(Path.GetFileName(path), File.ReadAllText(path))));

    private void Csv(string name, string text) => File.WriteAllText(_folder.File(name), text);

    private string Json(string folder) => Exported.Text(Map(_folder.File(folder)), "json");

    private static DebateMap Map(string folder) => Pipeline.Map(DebateFiles.Read(folder), new DiagnosticBag())!;

    private Tool.Run Import(string file, string folder, params string[] more) =>
        Tool.Here(["import", "debate", _folder.File(file), folder.Length == 0 ? _folder.Path : _folder.File(folder), .. more]);
}
