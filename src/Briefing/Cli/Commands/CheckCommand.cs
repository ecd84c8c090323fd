using Briefing.Cli.Files;
using Briefing.Cli.Options;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing check</c>: reports all problems of a debate, and corrects some if asked to.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        var strict = CommonOptions.Flag("--strict", "Exit with 1 if there are warnings, too");
        var fix = CommonOptions.Flag("--fix", "Correct first what can only have been meant in one way: slips in keys, words and ids, dates, signs");
        var form = CommonOptions.Diagnostics();
        var command = new Command("check", "Say everything that is wrong with a debate, with file, line and column")
        {
            folder, strict, fix, form,
        };
        var theme = new ThemeOptions();
        theme.AddTo(command);

        command.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(form)), IsResult: true);
            var request = theme.Read(parsed);
            if (parsed.GetValue(fix))
                new CheckFixes(DebateFolder.Find(parsed.GetValue(folder)), request, printer).Write();

            var read = DebateInput.Read(parsed.GetValue(folder), request, new(), printer, diagnostics);
            if (parsed.GetValue(fix))
                CheckFixes.ReportLeft(diagnostics.InReadingOrder(), printer);

            if (read is not { Map: var map } || (parsed.GetValue(strict) && diagnostics.HasMistakes))
                return ExitCodes.Errors;

            if (printer.TakesOutput)
                return ExitCodes.Clean;

            terminal.Say(
                $"No mistakes: {Count(map.Debate.Stakeholders.Length, "stakeholder", "stakeholders")}, "
                + $"{Count(map.Issues.Length, "issue", "issues")}, {Count(map.Arguments.Length, "argument", "arguments")}, "
                + $"{Count(map.Arguments.Sum(a => a.Replies.Length), "reply", "replies")}.");
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
