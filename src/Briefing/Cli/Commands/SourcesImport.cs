using System.Text.RegularExpressions;
using Briefing.Cli.Adding;
using Briefing.Import.Bibliography;
using Briefing.Load.Files;
using Briefing.Load.Schemas;
using Briefing.Scaffold;

namespace Briefing.Cli.Commands;

/// <summary>Adds the sources of a bibliography to a debate; those that cannot be added are named, and the others are.</summary>
/// <param name="path">The file's path as shown in messages.</param>
/// <param name="language">For sources that do not say theirs.</param>
/// <param name="translated">For all sources.</param>
internal sealed partial class SourcesImport(string path, string? language, string? translated, Terminal terminal)
{
    /// <exception cref="UsageException">Nothing was written; the message gives the reason.</exception>
    public int Run(byte[] content, AddRun run)
    {
        var diagnostics = new DiagnosticBag();
        var read = SourceFile.Read(path, content, diagnostics);
        var import = SourceImport.Of(read, run.Debate.Sources);
        if (run.Debate.Sources.Length + import.Added.Length > Limits.Items)
        {
            throw new UsageException(
                $"'{path}' has {import.Added.Length:N0} new sources, and a debate cannot have more than {Limits.Items:N0}.",
                "Nothing was added. Export the part of the bibliography that the debate cites.");
        }

        import = WithoutFaults(import, run, diagnostics);
        new DiagnosticsPrinter(terminal, DiagnosticsFormat.Text).Print(diagnostics.InReadingOrder());
        foreach (var line in ImportReport.Lines(import))
            terminal.Say(line);

        var exit = diagnostics.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
        if (import.Added.IsEmpty)
        {
            terminal.Say(read.IsEmpty && !diagnostics.HasErrors
                ? $"Nothing was added: '{path}' has no entry of a source."
                : "Nothing was added.");
            return exit;
        }

        var ids = string.Join(", ", import.Added.Select(one => one.Id));
        var done = $"Added {Phrase.Count(import.Added.Length, "source")}: {ids}.";
        return Math.Max(exit, run.Finish(Addition(import), null, done));
    }

    /// <summary>One source that breaks a rule must not keep the others from being added.</summary>
    private SourceImport WithoutFaults(SourceImport import, AddRun run, DiagnosticBag diagnostics)
    {
        var faults = import.Added.IsEmpty ? [] : run.Faults(Addition(import))
            .Select(fault => (Id: IdAt(fault.At), Fault: fault))
            .DistinctBy(fault => fault.Id).ToDictionary(fault => fault.Id, fault => fault.Fault);
        foreach (var (id, source) in import.Added)
        {
            // The file with its place is never written.
            if (faults.TryGetValue(id, out var fault))
                diagnostics.Add(fault with { At = source.Key.At, See = null, Also = [] });
        }

        return import with { Added = [.. import.Added.Where(one => !faults.ContainsKey(one.Id))] };
    }

    private Addition Addition(SourceImport import) => new(DebateFiles.Sources, null, import.Nodes(language, translated));

    /// <summary>The id of the source that a place in the written file belongs to; empty if it is not known.</summary>
    private static string IdAt(TextSpan at)
    {
        for (var line = at.Line; line > 0; line--)
        {
            if (IdLine().Match(at.File.LineText(line)) is { Success: true } match)
                return match.Groups["id"].Value;
        }

        return "";
    }

    [GeneratedRegex(@"^\s*- id: ""?(?<id>[^""\s]+)")]
    private static partial Regex IdLine();
}
