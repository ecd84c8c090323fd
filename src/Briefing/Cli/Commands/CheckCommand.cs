using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Cli.Watching;
using Briefing.Map;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing check</c>: reports all problems of a debate, and corrects some if asked to.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        var strict = CommonOptions.Flag("--strict", "Treat warnings as errors (exit code 1)");
        var fix = CommonOptions.Flag("--fix", "First correct what has only one possible meaning: typos in keys, words and "
            + "ids, dates, signs");
        var form = CommonOptions.Diagnostics();
        var command = new Command("check", "Check a debate, and report every problem with file, line and column")
        {
            folder, strict, fix, form,
        };
        var set = new SetOption();
        set.AddTo(command);
        var theme = new ThemeOptions();
        theme.AddTo(command);
        var report = new BuildReport(terminal);
        var cache = new BuildCache();

        command.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(form)), IsResult: true);
            var request = theme.Read(parsed) with
            {
                OnRead = files => report.FilesRead = files,
                Progress = report.IsWatching ? null : terminal.Progress,
            };
            var overrides = set.Read(parsed);
            if (parsed.GetValue(fix) && !overrides.IsEmpty)
                throw new UsageException("--set and --fix exclude each other: a fix changes the files.", "Leave one of them out.");

            if (parsed.GetValue(fix))
                new CheckFixes(DebateFolder.Find(parsed.GetValue(folder)), request, printer).Write();

            var read = DebateInput.Read(parsed.GetValue(folder), overrides, request, report.IsWatching ? cache : new(), printer, diagnostics);
            if (parsed.GetValue(fix))
                CheckFixes.ReportLeft(diagnostics.InReadingOrder(), printer);

            if (report.IsWatching)
            {
                report.Outcome = read is null || diagnostics.HasMistakes
                    ? DiagnosticText.Summary(diagnostics.InReadingOrder())
                    : $"no problems: {Counts(read.Map)}";
            }

            if (read is not { Map: var map } || (parsed.GetValue(strict) && diagnostics.HasMistakes))
                return ExitCodes.Errors;

            if (!printer.TakesOutput && !report.IsWatching)
                terminal.Say($"No errors: {Counts(map)}.");

            return ExitCodes.Clean;
        });
        new WatchOption(terminal, report, "Check again whenever a file changes, until Ctrl+C").AddTo(
            command, folder, parsed => RefuseWatch(CommonOptions.FormatOf(parsed.GetValue(form)), parsed.GetValue(fix)), (_, _) => null);
        return command;
    }

    /// <exception cref="UsageException">It cannot be done again and again.</exception>
    private static void RefuseWatch(DiagnosticsFormat form, bool isFix)
    {
        if (form is DiagnosticsFormat.Json or DiagnosticsFormat.Sarif)
        {
            throw new UsageException(
                $"--watch prints again and again, and --diagnostics {(form == DiagnosticsFormat.Json ? "json" : "sarif")} is one document.",
                "Take text or short with --watch, or leave it out.");
        }

        if (isFix)
            throw new UsageException("--watch and --fix exclude each other: an editor has the files open.", "Leave one of them out.");
    }

    private static string Counts(DebateMap map) =>
        $"{Count(map.Debate.Stakeholders.Length, "stakeholder", "stakeholders")}, "
        + $"{Count(map.Issues.Length, "issue", "issues")}, {Count(map.Arguments.Length, "argument", "arguments")}, "
        + $"{Count(map.Arguments.Sum(a => a.Replies.Length), "reply", "replies")}";

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
