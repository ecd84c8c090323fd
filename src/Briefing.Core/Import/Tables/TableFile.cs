using Briefing.Load.Data;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>A debate from a workbook or from CSV.</summary>
internal static class TableFile
{
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

            return DataLoader.OfTable(merge.Tree(), [sheets[0].Head.At.File, start.File], diagnostics);
        }
        catch (TableException e)
        {
            diagnostics.Add(Problems.NotATable(start, e.Message, e.Remedy));
            return null;
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

        var names = PackageGuard.Check(content);
        if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Add(Problems.NotFollowed(start, "macros"));
        if (names.Any(name => name.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Add(Problems.NotFollowed(start, "links to other files"));

        return [.. WorkbookReader.Read(content).Where(sheet => !TableMatching.IsPassedOver(sheet.Name))];
    }
}
