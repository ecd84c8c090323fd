using System.IO.Compression;
using Briefing.Tables;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Briefing.Tests.Exchange;

public sealed class WorkbookTests
{
    private static readonly byte[] s_tram = Exported.Bytes(SampleDebates.Map("tram"), "xlsx");

    [Theory]
    [InlineData("tram")]
    [InlineData("ferry")]
    [InlineData("records")]
    public void It_is_valid(string debate) => AssertValid(Exported.Bytes(SampleDebates.Map(debate), "xlsx"));

    [Fact]
    public void It_is_valid_whatever_the_texts_hold() => AssertValid(Exported.Bytes(Exported.Attacks, "xlsx"));

    [Fact]
    public void Nothing_in_the_file_says_when_or_where_it_was_made()
    {
        using var zip = new ZipArchive(new MemoryStream(s_tram));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Each_sheet_has_a_frozen_head_with_filters_and_says_beside_each_cell_what_to_write()
    {
        using var document = Open(s_tram);
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        Assert.Equal(["Read me", .. TableLayout.All.Select(sheet => sheet.Name), "Lists"], sheets.Select(sheet => sheet.Name!.Value!));
        foreach (var layout in TableLayout.All)
        {
            var content = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets.Single(sheet => sheet.Name == layout.Name).Id!)).Worksheet;
            Assert.Equal("A2", content.Descendants<Pane>().Single().TopLeftCell!.Value);
            Assert.Equal(layout.Columns.Length, content.Descendants<DataValidation>().Count());
            Assert.All(content.Descendants<DataValidation>(), rule => Assert.False(string.IsNullOrWhiteSpace(rule.Prompt!.Value)));
            if (!layout.IsSingle)
                Assert.Single(content.Descendants<AutoFilter>());
        }
    }

    [Theory]
    [InlineData("Arguments", "Voice", "\"own,quoted,reported,analysis,inference\"")]
    [InlineData("Arguments", "Stakeholder", "Stakeholders_ids")]
    [InlineData("Arguments", "Main", "\"true,false\"")]
    [InlineData("Replies", "To", "Arguments_ids")]
    [InlineData("Replies", "Kind", "\"rebut,undermine,undercut,concede,reframe\"")]
    [InlineData("Stances", "Issue", "Issues_ids")]
    [InlineData("Conflict accounts", "Conflict", "Conflicts_ids")]
    [InlineData("Arguments", "Claim", null)]
    public void Where_words_are_few_there_is_a_drop_down_of_them(string sheet, string heading, string? offered)
    {
        using var document = Open(s_tram);
        var workbook = document.WorkbookPart!;
        var id = workbook.Workbook.Descendants<Sheet>().Single(one => one.Name == sheet).Id!;
        var column = TableLayout.Find(sheet).Columns.Select(one => one.Heading).ToList().IndexOf(heading);
        var rule = ((WorksheetPart)workbook.GetPartById(id!)).Worksheet.Descendants<DataValidation>().ElementAt(column);
        Assert.Equal(offered, rule.Formula1?.Text);
        if (offered is not null && !offered.StartsWith('"'))
            Assert.Contains(workbook.Workbook.Descendants<DefinedName>(), name => name.Name == offered);
    }

    [Fact]
    public void No_two_sheets_and_no_two_columns_of_a_sheet_have_a_name()
    {
        Assert.Distinct(TableLayout.All.Select(sheet => sheet.Name), StringComparer.OrdinalIgnoreCase);
        Assert.All(TableLayout.All, sheet => Assert.True(sheet.Name.Length <= 31));
        Assert.All(TableLayout.All, sheet => Assert.Distinct(sheet.Columns.Select(column => column.Heading), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_cell_is_text_and_none_a_formula_but_those_that_join_the_names_of_arguments()
    {
        using var document = Open(Exported.Bytes(Exported.Attacks, "xlsx"));
        var workbook = document.WorkbookPart!;
        foreach (var sheet in workbook.Workbook.Descendants<Sheet>().Where(sheet => sheet.Name != "Lists"))
        {
            var content = ((WorksheetPart)workbook.GetPartById(sheet.Id!)).Worksheet;
            Assert.Empty(content.Descendants<CellFormula>());
            Assert.All(content.Descendants<Cell>().Where(cell => cell.HasChildren), cell => Assert.Equal("inlineStr", cell.DataType!.InnerText));
        }
    }

    [Fact]
    public void A_text_that_no_cell_takes_is_refused_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("tram");
        File.AppendAllText(folder.File("debate.yaml"), $"absent-voices:\n  - name: Shops\n    note: {string.Join(' ', Enumerable.Repeat("word", 8_000))}\n");
        var run = Tool.Here("export", folder.Path, "-o", folder.File("a.xlsx"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("A text of 'Note' in 'Absent voices' has 39999 characters; a cell takes 32767.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.xlsx")));
    }

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static void AssertValid(byte[] file)
    {
        using var document = Open(file);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
