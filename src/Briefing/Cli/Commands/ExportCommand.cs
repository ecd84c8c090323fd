using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Export;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing export</c>: the debate as data for other programs.</summary>
internal static class ExportCommand
{
    private static readonly FileForms s_forms =
        new([.. Exports.All.Select(known => new FileForm(known.Name, known.Extensions))], Default: null);

    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        var format = new Option<string>("-f", "--format")
        {
            Description = "Output format [default: from the extension of FILE]. "
                + $"{string.Join("; ", Exports.All.Select(known => $"{known.Name} ({known.Extensions[0]}), {known.What}"))}",
            HelpName = string.Join('|', s_forms.Words),
        };
        format.TakesOnly(s_forms.Words);
        var output = CommonOptions.Output("The file to write [default: standard output]");
        var set = new SetOption();
        var part = new SubsetOptions();
        var diagnostics = CommonOptions.Diagnostics();
        const string What = "Write a debate as data for other programs";
        var command = new Command("export", What) { folder, format, output, diagnostics };
        set.AddTo(command);
        foreach (var option in part.All)
            command.Add(option);

        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(output) ?? OutputFile.StandardOutput;
            OutputFile.EnsureIsFile(target);
            var form = s_forms.Choose(target, parsed.GetValue(format));
            var chosen = Exports.All.Single(known => known.Name == form.Name);
            part.Check(parsed, whole: chosen.IsWholeDebate ? chosen.Name : null);
            OutputFile.EnsureIsNotInput(target, parsed.GetValue(folder));
            OutputFile.EnsureIsNotOfTheme(target, parsed.GetValue(folder));

            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(diagnostics)));
            var map = DebateInput.Read(parsed.GetValue(folder), set.Read(parsed), printer, new DiagnosticBag());
            if (map is null)
                return ExitCodes.Errors;

            if (chosen.Obstacle(map) is { } obstacle)
                throw new UsageException($"{obstacle}.", "Nothing was written. Shorten it, or export the debate as json.");

            OutputFile.WriteAndReport(terminal, target, chosen.Write(part.Apply(parsed, map)));
            return ExitCodes.Clean;
        });
        return command;
    }
}
