using Briefing.Export.Aif;
using Briefing.Export.Argdown;
using Briefing.Export.Bibliography;
using Briefing.Export.Csv;
using Briefing.Export.Graphs;
using Briefing.Export.Json;
using Briefing.Export.Workbooks;

namespace Briefing.Export;

/// <summary>All formats in which other programs can read a debate.</summary>
internal static class Exports
{
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new("json", "the whole debate as data", [".json"], JsonExport.Write) { IsWholeDebate = true },
        new("argdown", "arguments and relations for Argdown", [".argdown", ".ad"], map => Utf8(ArgdownExport.Write(map))),
        new("aif", "an argument graph for OVA and AIFdb", [".aif.json", ".aif", ".json"], AifExport.Write),
        new("csl-json", "the sources for Zotero and citation processors", [".csl.json", ".csl-json", ".json"], CslExport.Write),
        new("bibtex", "the sources for LaTeX", [".bib", ".bibtex"], map => Utf8(BibtexExport.Write(map))),
        new("dot", "the map for Graphviz", [".dot", ".gv"], map => Utf8(DotExport.Write(map))),
        new("mermaid", "the map for Markdown pages", [".mmd", ".mermaid"], map => Utf8(MermaidExport.Write(map))),
        new("csv", "arguments and replies for spreadsheets", [".csv"], map => [.. Encoding.UTF8.Preamble, .. Utf8(CsvExport.Write(map))]),
        new("xlsx", "the whole debate as a workbook to fill in and import again", [".xlsx"], WorkbookExport.Write)
        {
            IsWholeDebate = true,
            Obstacle = WorkbookExport.Obstacle,
        },
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
