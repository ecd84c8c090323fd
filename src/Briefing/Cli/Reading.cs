using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Themes;
using Briefing.Map;

namespace Briefing.Cli;

/// <summary>What every command begins with: read a debate, and print what is wrong with it.</summary>
internal static class Reading
{
    /// <returns>Nothing if there are mistakes.</returns>
    /// <exception cref="UsageException">There is no debate there, or a file of it cannot be read.</exception>
    public static DebateMap? Read(string? folder, Terminal terminal, DiagnosticsForm form, DiagnosticBag diagnostics)
    {
        var map = Pipeline.Map(Files(DebateFolder.Find(folder)), diagnostics);
        Print(diagnostics.InReadingOrder(), terminal, form);
        return map;
    }

    /// <summary>With its theme, for what is printed.</summary>
    /// <inheritdoc cref="Read(string?, Terminal, DiagnosticsForm, DiagnosticBag)"/>
    public static DesignedMap? Read(
        string? folder, ThemeRequest theme, Terminal terminal, DiagnosticsForm form, DiagnosticBag diagnostics)
    {
        var map = Pipeline.Map(Files(DebateFolder.Find(folder)), theme, diagnostics);
        Print(diagnostics.InReadingOrder(), terminal, form);
        return map;
    }

    public static void Print(ImmutableArray<Diagnostic> diagnostics, Terminal terminal, DiagnosticsForm form)
    {
        if (diagnostics.IsEmpty)
            return;

        if (form == DiagnosticsForm.Short)
        {
            terminal.Error.Write(DiagnosticText.Short(diagnostics, terminal.IsColored));
            return;
        }

        terminal.Error.WriteLine(DiagnosticText.Long(diagnostics, terminal.IsColored));
        terminal.Error.WriteLine($"{DiagnosticText.Summary(diagnostics)}.");
    }

    /// <exception cref="UsageException">A file cannot be read.</exception>
    public static DebateFiles Files(string folder)
    {
        try
        {
            return DebateFiles.Read(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message.TrimEnd('.') + ".", "Check that you may read the files of the debate.");
        }
    }
}
