using Briefing.Load.Data;
using Briefing.Load.Yaml;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>A debate from a workbook or from CSV.</summary>
internal static class TableFile
{
    // What a debate cannot be without, and no placeholder stands for.
    private static readonly string[] s_needed = ["stakeholders", "issues"];

    /// <param name="path">As shown in messages.</param>
    /// <param name="there">The debate that the table is put into; <c>null</c> for a new one.</param>
    /// <returns><c>null</c> if the file is no table, which is reported.</returns>
    public static Debate? Read(string path, byte[] content, Debate? there, DiagnosticBag diagnostics)
    {
        var start = TextSpan.StartOf(new(path, ""));
        try
        {
            var sheets = Grid.Of(path, Sheets(content, start, diagnostics), diagnostics);
            var parts = new TableMatching(Path.GetFileNameWithoutExtension(path), diagnostics).Of(sheets);
            if (parts.IsEmpty)
                return null;

            var merge = new TableMerge(there, start, diagnostics);
            foreach (var part in parts.OrderBy(part => TableLayout.All.IndexOf(part.Layout)))
                merge.Add(part);

            var tree = merge.Tree();
            if (there is null && !diagnostics.HasErrors)
                RefuseWithout(tree, parts);

            return DataLoader.OfTable(tree, [sheets[0].Head.At.File, start.File], diagnostics);
        }
        catch (TableException e)
        {
            diagnostics.Add(Problems.NotATable(e.Place is { } place ? new(new(path, place.Text), place.Start, 1) : start, e.Message, e.Remedy));
            return null;
        }
    }

    /// <exception cref="TableException">What a debate cannot be without is not there.</exception>
    private static void RefuseWithout(YamlNode.Mapping tree, ImmutableArray<TablePart> parts)
    {
        if (parts.All(part => part.Rows.IsEmpty))
            throw new TableException("has headings but no rows", "Write a row below them for each argument, and import it again.");

        var missing = s_needed
            .Where(list => tree.Find(list)?.Value is not YamlNode.Sequence { Items.IsEmpty: false }).ToList();
        if (missing.Count > 0)
        {
            throw new TableException($"names no {string.Join(" and no ", missing)}, without which there is no debate",
                "Add rows for them, or put the table into the debate that it is for: briefing import debate FILE DIR.");
        }
    }

    private static ImmutableArray<RawSheet> Sheets(byte[] content, TextSpan start, DiagnosticBag diagnostics)
    {
        if (!PackageGuard.IsPackage(content))
        {
            var (sheet, guess) = CsvReader.Read(content);
            if (guess is not null)
                diagnostics.Add(Problems.EncodingGuessed(start, guess));

            return [sheet with { Name = "" }];
        }

        var package = PackageGuard.Open(content);
        if (package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Add(Problems.NotFollowed(start, "macros"));
        if (package.Names.Any(name => name.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Add(Problems.NotFollowed(start, "links to other files"));

        return [.. WorkbookReader.Read(package).Where(sheet => !TableMatching.IsPassedOver(sheet.Name))];
    }
}
