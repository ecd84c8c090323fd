using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Coverage;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing fonts</c>: says which scripts a debate uses, which fonts show them, and where to get those that are missing.</summary>
internal static class FontsCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        var format = CommonOptions.OneOf("--format", "Format of the list [default: text]", "text", "json");
        format.Aliases.Add("-f");
        var command = new Command("fonts", "List the scripts of a debate, the fonts that show them, and those that are missing")
        {
            folder, format,
        };
        var theme = new ThemeOptions();
        theme.AddTo(command);

        command.SetAction(parsed =>
        {
            var request = theme.Read(parsed);
            var diagnostics = new DiagnosticBag();
            var debate = DebateFolder.Find(parsed.GetValue(folder));
            var (scripts, of, language) = Pipeline.Fonts(DebateInput.Files(debate, request.AllowsOutside), request, diagnostics);
            new DiagnosticsPrinter(terminal, DiagnosticsFormat.Text).Print(diagnostics.InReadingOrder());

            var beside = of is null ? debate.Replace('\\', '/') : FolderOf(of);
            terminal.Output.Write(parsed.GetValue(format) == "json"
                ? FontReportJson.Write(scripts, beside)
                : FontReportText.Write(scripts, beside, of, language));
            return diagnostics.HasErrors || scripts.Any(script => !script.IsServed) ? ExitCodes.Errors : ExitCodes.Clean;
        });
        return command;
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : ".";
}
