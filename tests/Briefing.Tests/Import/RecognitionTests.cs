using System.Text;
using Briefing.Import.Recognition;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Import;

/// <summary>What a file is, is told by its content and its name.</summary>
public sealed class RecognitionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.argdown", "[Line]: Build it.", "Argdown")]
    [InlineData("a.txt", "# Trams\n\n<Noise>: It is loud.\n  - <Quiet>", "Argdown")]
    [InlineData("a.md", "(1) Trams are loud.\n(2) Noise is bad.\n-----\n(3) No trams.", "Argdown")]
    [InlineData("a.txt", "Words.\n  + [Line]\n", "Argdown")]
    [InlineData("a.argdown", "{\"debate\" is no key here}\n\n[Line]: Build it.", "Argdown")]
    [InlineData("a.json", "{\"debate\": {}, \"stakeholders\": []}", "a debate as JSON")]
    [InlineData("a.json", "{\"debate\": {}, ", "a debate as JSON")]
    [InlineData("a.txt", "{\"nodes\": [], \"edges\": []}", "an argument graph (AIF)")]
    [InlineData("a.json", "{\"AIF\": {\"nodes\": []}, \"text\": \"\"}", "an argument graph (xAIF)")]
    [InlineData("a.json", "[{\"id\": \"x\", \"type\": \"book\"}]", "a bibliography (CSL-JSON)")]
    [InlineData("a.json", "{\"name\": \"package\"}", "JSON of something else")]
    [InlineData("a.txt", "Discussion Title: Trams?\n\n1. Trams.\n1.1. Pro: Quick.\n", "a discussion of Kialo")]
    [InlineData("a.txt", "% of mine\n@book{x, title = {Y}}", "a bibliography (BibTeX)")]
    [InlineData("a.txt", "TY  - BOOK\nER  - \n", "a bibliography (RIS)")]
    [InlineData("a.csv", "id,text\n1,Build it\n", "a table (CSV)")]
    [InlineData("a.txt", "id;text\n1;\"Build; it\"\n", "a table (CSV)")]
    [InlineData("a.txt", "%PDF-1.7\n", "a PDF file")]
    [InlineData("a.argdown", "PK\u0003\u0004xx word/document.xml", "a Word file")]
    [InlineData("a.csv", "PK\u0003\u0004xx xl/workbook.xml", "an Excel workbook")]
    [InlineData("a.zip", "PK\u0003\u0004xx", "an archive")]
    [InlineData("a.htm", "<!doctype html><p>x", "a web page")]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><a/>", "XML")]
    [InlineData("a.rtf", "{\\rtf1 x}", "rich text (RTF)")]
    [InlineData("debate.yaml", "title: x\n", "a file of a debate")]
    [InlineData("a.yml", "title: x\n", "YAML")]
    [InlineData("a.md", "# Trams\n\nSome say that trams are loud - and [slow](https://x.example).\n", "prose")]
    [InlineData("a.txt", " \n", "empty")]
    [InlineData("a.bin", "a\0b", "no text")]
    public void A_file_is_known_for_what_it_is(string name, string content, string kind) =>
        Assert.Equal(kind, FileKinds.Of(name, Encoding.UTF8.GetBytes(content)).Name);

    [Theory]
    [InlineData("library.bib", "@book{x, title = {Y}}", "it seems to be a bibliography (BibTeX).", "briefing import sources")]
    [InlineData("paper.argdown", "%PDF-1.7\n\n[Line]: x", "it seems to be a PDF file.", "Copy its text")]
    [InlineData("notes.txt", "Some words on trams.\n", "it seems to be prose.", "Copy its text")]
    public void Anything_else_is_refused_by_name_and_nothing_is_written(string name, string content, string said, string help)
    {
        File.WriteAllText(_folder.File(name), content);
        var run = Tool.Here("import", "debate", _folder.File(name), _folder.File("new"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{name}(1,1): error BRF0706: This file doesn't contain a debate that can be imported: "
            + $"{said}", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("new")));
    }
}
