using System.CommandLine;
using Briefing.Diagnostics;

namespace Briefing.Cli;

/// <summary><c>briefing export</c>: the debate as data for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = Options.Folder();
        var format = new Option<string>("-f", "--format")
        {
            Description = "The form of the data",
            HelpName = "json",
            Required = true,
        };
        format.TakesOnly("json");
        var output = new Option<string>("-o", "--output")
        {
            Description = "The file to write; standard output if left out",
            HelpName = "FILE",
        };
        var form = Options.Diagnostics();
        const string What = "Write a debate as data for other programs";
        var command = new Command("export", What) { folder, format, output, form };

        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(output) ?? OutputFile.StandardOutput;
            OutputFile.EnsureIsNoInput(target, parsed.GetValue(folder));

            var printer = new DiagnosticsPrinter(terminal, Options.FormOf(parsed.GetValue(form)));
            var map = Reading.Read(parsed.GetValue(folder), printer, new DiagnosticBag());
            if (map is null)
                return ExitCodes.Mistakes;

            OutputFile.WriteAndSay(terminal, target, Pipeline.Json(map));
            return ExitCodes.Clean;
        });
        return command;
    }
}
