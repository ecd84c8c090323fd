using Briefing.Cli.Files;
using Briefing.Diff;
using Briefing.Diff.Report;
using Briefing.Import.Files;
using Briefing.Import.Recognition;
using Briefing.Import.Tables;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Model;

namespace Briefing.Cli.Commands;

/// <summary>Puts a workbook or a CSV file into a debate that is there.</summary>
/// <param name="path">The file's path as shown in messages.</param>
/// <param name="folder">The debate's folder.</param>
internal sealed class TableImport(string path, string folder, DiagnosticsPrinter printer)
{
    /// <summary>Whether a file is a table. An encrypted workbook looks like a file of an old Office, and is refused as what it is.</summary>
    public static bool Reads(string path, FileKind kind) => kind == FileKind.Workbook || kind == FileKind.Csv
        || (kind == FileKind.OldOffice && Path.GetExtension(path).StartsWith(".xl", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="UsageException">Nothing was written; the message gives the reason.</exception>
    public int Run(byte[] content)
    {
        using var alone = FolderLock.Take(folder);
        var files = DebateInput.Files(folder);
        var mistakes = new DiagnosticBag();
        var there = DebateLoader.Load(files, mistakes);
        if (Pipeline.Map(there, mistakes) is not { } old)
        {
            printer.Print(mistakes.InReadingOrder());
            throw new UsageException($"The debate in '{folder}' has errors, so nothing was changed.", "Correct them, and "
                + "import the table again.");
        }

        var diagnostics = new DiagnosticBag();
        var debate = TableFile.Read(path, content, there, diagnostics);
        var map = debate is null ? null : Pipeline.Map(debate with { Theme = there.Theme, Phrases = there.Phrases }, diagnostics);
        printer.Print(Uncited.Together(OfTable(diagnostics)));
        if (map is null || diagnostics.HasErrors)
            return ExitCodes.Errors;

        var comparison = Comparison.Of(old, map);
        if (comparison.IsSame)
        {
            printer.Terminal.Say($"The debate in {folder} already has all of it; nothing was changed.");
            return ExitCodes.Clean;
        }

        ChangedFiles.Write(folder, files, Changed(files, there, map).ToDictionary(file => file.Name, file => (byte[]?)file.Content));
        if (!printer.Terminal.IsQuiet)
            printer.Terminal.Output.Write(DiffText.Write(comparison, printer.Terminal.OutputIsColored));

        return ExitCodes.Clean;
    }

    /// <summary>What is said of the table; of the rest, only what it brought about.</summary>
    private static ImmutableArray<Diagnostic> OfTable(DiagnosticBag diagnostics) =>
        [.. diagnostics.InReadingOrder().Where(diagnostic => diagnostic.At.File.Content.Length > 0 || diagnostic.Severity == Severity.Error
            || diagnostic.Code.StartsWith("BRF07", StringComparison.Ordinal))];

    /// <exception cref="UsageException">A file cannot be changed without losing something.</exception>
    private static ImmutableArray<(string Name, byte[] Content)> Changed(DebateFiles files, Debate there, DebateMap map)
    {
        if (DebateUpdate.Of(files, there, map.Debate, out var name) is not { } changed)
            throw Unsafe(files, name!);

        // YAML has more syntax than the changes allow for, so the files are read again.
        return Pipeline.Holds(files.With(changed.ToDictionary(file => file.Name, file => (byte[]?)file.Content)), map) ? changed : throw Unsafe(files, changed[0].Name);
    }

    private static UsageException Unsafe(DebateFiles files, string name) => new(
        $"'{files.PathOf(name)}' is written in a way that cannot be changed safely, and nothing was changed.",
        "Import the table into a new folder, and compare the two with 'briefing diff'.");
}
