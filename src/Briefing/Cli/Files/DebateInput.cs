using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Map;

namespace Briefing.Cli.Files;

/// <summary>The first step of every command: read a debate and print its diagnostics.</summary>
internal static class DebateInput
{
    /// <returns><c>null</c> if there are errors.</returns>
    /// <exception cref="UsageException">There is no debate, or one of its files cannot be read.</exception>
    public static DebateMap? Read(string? folder, DiagnosticsPrinter printer, DiagnosticBag diagnostics)
    {
        var map = Pipeline.Map(Files(DebateFolder.Find(folder)), diagnostics, printer.Terminal.Progress);
        printer.Print(diagnostics.InReadingOrder());
        return map;
    }

    /// <summary>With its theme, for formats that use one.</summary>
    /// <inheritdoc cref="Read(string?, DiagnosticsPrinter, DiagnosticBag)"/>
    public static DesignedMap? Read(
        string? folder, ThemeRequest theme, BuildCache cache, DiagnosticsPrinter printer, DiagnosticBag diagnostics)
    {
        var map = Pipeline.Map(Files(DebateFolder.Find(folder), theme.AllowsOutside), theme, cache, diagnostics);
        printer.Print(diagnostics.InReadingOrder());
        return map;
    }

    /// <summary>The files of the theme that a debate names; what is wrong with them is no matter here.</summary>
    /// <exception cref="UsageException">The folder cannot be read.</exception>
    public static ImmutableArray<string> FilesOfTheme(string folder)
    {
        var debate = DebateLoader.Load(Files(folder), new DiagnosticBag());
        return ThemeLoader.Load(debate, new ThemeRequest(), new ParsedFiles(), new DiagnosticBag()).Files;
    }

    /// <param name="allowsOutside">Whether a link may lead out of the folder.</param>
    /// <exception cref="UsageException">The folder cannot be read.</exception>
    public static DebateFiles Files(string folder, bool allowsOutside = false)
    {
        try
        {
            return DebateFiles.Read(folder, allowsOutside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message.TrimEnd('.') + ".", "Check that you may read the files of the debate.");
        }
    }
}
