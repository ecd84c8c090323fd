using System.CommandLine;
using Briefing.Diagnostics;

namespace Briefing.Cli;

/// <summary><c>briefing check</c>: says everything that is wrong with a debate, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = Options.Folder();
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 if there are warnings, too" };
        var form = Options.Diagnostics();
        var command = new Command("check", "Say everything that is wrong with a debate, with file, line and column")
        {
            folder, strict, form,
        };

        command.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var map = Reading.Read(parsed.GetValue(folder), terminal, Options.FormOf(parsed.GetValue(form)), diagnostics);

            if (map is null)
                return ExitCodes.Mistakes;

            if (parsed.GetValue(strict) && !diagnostics.IsEmpty)
                return ExitCodes.Mistakes;

            terminal.Output.WriteLine(
                $"No mistakes: {map.Debate.Stakeholders.Length} stakeholders, {map.Issues.Length} issues, "
                + $"{map.Arguments.Length} arguments, {map.Arguments.Sum(a => a.Replies.Length)} replies.");
            return ExitCodes.Clean;
        });
        return command;
    }
}
