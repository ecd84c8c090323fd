using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Export;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing export</c>: the debate as data for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        string[] names = [.. Exports.All.Select(known => known.Name)];
        var format = new Option<string>("-f", "--format")
        {
            Description = $"The form: {string.Join("; ", Exports.All.Select(known => $"{known.Name}, {known.What}"))}",
            HelpName = string.Join('|', names),
            Required = true,
        };
        format.TakesOnly([.. names]);
        var output = CommonOptions.Output("The file to write; standard output if left out");
        var part = new SubsetOptions();
        var form = CommonOptions.Diagnostics();
        const string What = "Write a debate as data for other programs";
        var command = new Command("export", What) { folder, format, output, form };
        foreach (var option in part.All)
            command.Add(option);

        command.SetAction(parsed =>
        {
            var chosen = Exports.All.Single(known => known.Name == parsed.GetValue(format));
            part.Check(parsed, chosen.IsWholeDebate ? [OutputFormat.Json] : []);
            var target = parsed.GetValue(output) ?? OutputFile.StandardOutput;
            OutputFile.EnsureIsNotInput(target, parsed.GetValue(folder));

            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(form)));
            var map = DebateInput.Read(parsed.GetValue(folder), printer, new DiagnosticBag());
            if (map is null)
                return ExitCodes.Errors;

            OutputFile.WriteAndReport(terminal, target, chosen.Write(part.Apply(parsed, map)));
            return ExitCodes.Clean;
        });
        return command;
    }
}
