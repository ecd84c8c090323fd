using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Verify.Listing;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing sources</c>: lists which statements cite which source, and verifies quotations.</summary>
internal static class SourcesCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        var texts = CommonOptions.Text(
            "--verify", "Check every citation against the texts in this folder, each saved as <source id>.txt", "TEXTS");
        var fix = CommonOptions.Flag("--fix", "With --verify: correct the paragraph of a quotation that is in exactly one other");
        var pin = CommonOptions.Flag("--pin", "With --verify: write a fingerprint of each text to sources.yaml, so that changes are noticed");
        var strict = CommonOptions.Flag("--strict", "With --verify: treat warnings as errors (exit code 1)");
        var form = CommonOptions.Diagnostics();
        const string What = "List the sources and what cites them, and check citations against their texts";
        var command = new Command("sources", What)
        {
            folder, texts, fix, pin, strict, form,
        };

        command.SetAction(parsed =>
        {
            var debate = DebateFolder.Find(parsed.GetValue(folder));
            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(form)));
            var isEditing = parsed.GetValue(fix) || parsed.GetValue(pin);

            if (parsed.GetValue(texts) is { } given)
            {
                var run = new VerifyRun(debate, given, printer);
                return run.Run(parsed.GetValue(fix), parsed.GetValue(pin), parsed.GetValue(strict));
            }

            return isEditing || parsed.GetValue(strict)
                ? throw new UsageException(
                    "--fix, --pin and --strict need the texts.",
                    "Name their folder, as in: briefing sources --verify texts --fix")
                : List(debate, printer);
        });
        return command;
    }

    private static int List(string folder, DiagnosticsPrinter printer)
    {
        var map = DebateInput.Read(folder, printer, new DiagnosticBag());
        if (map is null)
            return ExitCodes.Errors;

        printer.Terminal.Output.Write(SourceListing.Of(map));
        return ExitCodes.Clean;
    }
}
