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
        format.AcceptOnlyFromAmong("json");
        var output = new Option<string>("-o", "--output")
        {
            Description = "The file to write; standard output if left out",
            HelpName = "FILE",
        };
        var command = new Command("export", "Write a debate as data for other programs") { folder, format, output };

        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(output) ?? OutputFile.StandardOutput;
            OutputFile.EnsureIsNoInput(target, parsed.GetValue(folder));

            var map = Reading.Read(parsed.GetValue(folder), terminal, DiagnosticsForm.Text, new DiagnosticBag());
            if (map is null)
                return ExitCodes.Mistakes;

            OutputFile.WriteAndSay(terminal, target, Pipeline.Json(map));
            return ExitCodes.Clean;
        });
        return command;
    }
}
