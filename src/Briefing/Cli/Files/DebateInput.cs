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
    public static DebateMap? Read(string? folder, DiagnosticsPrinter printer, DiagnosticBag diagnostics) =>
        Read(folder, [], printer, diagnostics);

    /// <param name="overrides">What takes the place of values in debate.yaml.</param>
    /// <inheritdoc cref="Read(string?, DiagnosticsPrinter, DiagnosticBag)"/>
    public static DebateMap? Read(
        string? folder, ImmutableArray<ValueOverride> overrides, DiagnosticsPrinter printer, DiagnosticBag diagnostics)
    {
        var files = Files(DebateFolder.Find(folder), overrides: overrides);
        var map = Pipeline.Map(files, diagnostics, printer.Terminal.Progress);
        printer.Print(diagnostics.InReadingOrder());
        return map;
    }

    /// <summary>With its theme, for formats that use one.</summary>
    /// <inheritdoc cref="Read(string?, ImmutableArray{ValueOverride}, DiagnosticsPrinter, DiagnosticBag)"/>
    public static DesignedMap? Read(
        string? folder,
        ImmutableArray<ValueOverride> overrides,
        ThemeRequest theme,
        BuildCache cache,
        DiagnosticsPrinter printer,
        DiagnosticBag diagnostics)
    {
        var map = Pipeline.Map(Files(DebateFolder.Find(folder), theme.AllowsOutside, overrides), theme, cache, diagnostics);
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
    /// <param name="overrides">What takes the place of values in debate.yaml.</param>
    /// <exception cref="UsageException">The folder cannot be read.</exception>
    public static DebateFiles Files(string folder, bool allowsOutside = false, ImmutableArray<ValueOverride> overrides = default)
    {
        try
        {
            var files = DebateFiles.Read(folder, allowsOutside);
            return overrides.IsDefaultOrEmpty ? files : files.With(overrides);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message.TrimEnd('.') + ".", "Check that you may read the files of the debate.");
        }
    }
}
