using Briefing.Cli.Files;
using Briefing.Import.Drafts;
using Briefing.Import.Files;
using Briefing.Import.Readers;
using Briefing.Import.Recognition;
using Briefing.Import.Tables;
using Briefing.Load.Data;
using Briefing.Load.Files;
using Briefing.Model;

namespace Briefing.Cli.Commands;

/// <summary>Writes a debate from another format to a new folder.</summary>
/// <param name="path">The file's path as shown in messages.</param>
/// <param name="folder">Empty or not existing.</param>
internal sealed class DebateImport(string path, string folder, DiagnosticsPrinter printer)
{
    /// <exception cref="UsageException">Nothing was written; the message gives the reason.</exception>
    public int Run(byte[] content)
    {
        var diagnostics = new DiagnosticBag();
        var kind = FileKinds.Of(path, content);
        var isJson = kind == FileKind.DebateJson;
        var isTable = TableImport.Reads(path, kind);
        var draft = isJson ? Of(DataLoader.Load(path, content, diagnostics), diagnostics)
            : isTable ? Of(TableFile.Read(path, content, there: null, diagnostics), diagnostics)
            : DebateReaders.Read(kind, path, content, diagnostics);
        printer.Print(isTable ? OfTable(diagnostics) : diagnostics.InReadingOrder());
        if (draft is null || diagnostics.HasErrors)
            return ExitCodes.Errors;

        NewFolder.Write(folder, draft.Files);
        printer.Terminal.Say($"Wrote {Phrase.Count(draft.Files.Length, "file")} to {folder}.");
        foreach (var line in draft.Summary)
            printer.Terminal.Say(line);

        if (!isJson)
            ReportNextSteps();

        return ExitCodes.Clean;
    }

    /// <summary>What is said of the table; what is to do in the debate is said of its files.</summary>
    private static ImmutableArray<Diagnostic> OfTable(DiagnosticBag diagnostics) => [.. diagnostics.InReadingOrder()
        .Where(diagnostic => diagnostic.Severity == Severity.Error || diagnostic.Code.StartsWith("BRF07", StringComparison.Ordinal))];

    /// <exception cref="UsageException">YAML cannot represent it.</exception>
    private DebateDraft? Of(Debate? debate, DiagnosticBag diagnostics)
    {
        if (debate is null || Pipeline.Map(debate, diagnostics) is not { } map)
            return null;

        // Nothing may be lost between the file read and the files written.
        var files = DebateYaml.Files(debate);
        return Pipeline.Holds(DebateFiles.Of(folder, files), map)
            ? new(files, [])
            : throw new UsageException(
                $"'{path}' contains characters that YAML cannot represent.",
                "Nothing was written. Remove control characters and the like from its texts.");
    }

    private void ReportNextSteps()
    {
        var left = new DiagnosticBag();
        Pipeline.Map(DebateInput.Files(folder), left);
        if (left.IsEmpty)
            return;

        printer.Terminal.Complain("Still to do:");
        new DiagnosticsPrinter(printer.Terminal, DiagnosticsFormat.Short).Print(left.InReadingOrder());
    }
}
