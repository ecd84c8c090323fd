using Briefing.Diagnostics.Machine;

namespace Briefing.Cli.Messages;

/// <summary>
/// Prints diagnostics in the requested format. Formats for programs are written even without diagnostics, since a program
/// expects a document.
/// </summary>
/// <param name="IsResult">
/// Whether they are the command's result, so that formats for programs go to standard output.
/// </param>
internal sealed record DiagnosticsPrinter(Terminal Terminal, DiagnosticsFormat Format, bool IsResult = false)
{
    // More would not be read, and a terminal would scroll for minutes.
    private const int MaxForPeople = 200;

    /// <summary>Whether standard output is a document that nothing may be added to.</summary>
    public bool TakesOutput => IsResult && Format is DiagnosticsFormat.Json or DiagnosticsFormat.Sarif;

    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        var machine = IsResult ? Terminal.Output : Terminal.Error;
        if (Terminal.IsQuiet && Format is DiagnosticsFormat.Text or DiagnosticsFormat.Short)
            diagnostics = diagnostics.RemoveAll(diagnostic => diagnostic.Severity == Severity.Note);

        switch (Format)
        {
            case DiagnosticsFormat.Json:
                machine.Write(DiagnosticJson.Write(diagnostics));
                break;
            case DiagnosticsFormat.Sarif:
                machine.Write(SarifLog.Write(diagnostics, ToolVersion.Current, Workspace()));
                break;
            case DiagnosticsFormat.GitHub:
                machine.Write(WorkflowCommands.Write(diagnostics, Workspace()));
                break;
            case DiagnosticsFormat.Short:
                Terminal.Error.Write(DiagnosticText.Short(diagnostics, Terminal.IsColored));
                break;
            case DiagnosticsFormat.Text when !diagnostics.IsEmpty:
                PrintForPeople(diagnostics);
                break;
        }
    }

    private void PrintForPeople(ImmutableArray<Diagnostic> diagnostics)
    {
        // If there is not even room for the errors, the rest can wait.
        var shown = diagnostics.Length <= MaxForPeople
            ? diagnostics
            : [.. diagnostics.OrderBy(d => d.Severity).Take(MaxForPeople)];
        Terminal.Error.WriteLine(DiagnosticText.Long(shown, Terminal.IsColored));
        if (shown.Length < diagnostics.Length)
        {
            Terminal.Error.WriteLine(
                $"… and {diagnostics.Length - shown.Length} more. --diagnostics short prints a line for each.");
        }

        Terminal.Error.WriteLine($"{DiagnosticText.Summary(diagnostics)}.");
    }

    // The repository's root in a workflow, which may run the tool in a subfolder.
    private string Workspace() => Terminal.Variable("GITHUB_WORKSPACE") is { Length: > 0 } root
        ? root
        : Environment.CurrentDirectory;
}
