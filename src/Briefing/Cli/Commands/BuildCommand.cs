using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Cli.Serving;
using Briefing.Cli.Watching;
using Briefing.Diff;
using Briefing.Model.Themes;
using Briefing.Model.Vocabulary;
using Briefing.Progress;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing build</c>: builds the briefing.</summary>
internal static class BuildCommand
{
    private const string DefaultName = "briefing";

    private static readonly FileForm s_pdf = new("pdf", ".pdf");

    private static readonly FileForms s_forms = new(
        [s_pdf, new("html", ".html", ".htm"), new("md", ".md", ".markdown"), new("docx", ".docx"), new("json", ".json")], Default: s_pdf);

    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        var output = CommonOptions.Output("The file to write, or - for standard output. With several formats, the extension "
            + "follows the format [default: briefing.pdf]");
        var format = new Option<string[]>("-f", "--format")
        {
            Description = "Output format; repeat for several [default: from the extension of FILE, else pdf]",
            HelpName = "pdf|html|md|docx|json",
        };
        format.TakesOnly(s_forms.Words);
        var length = CommonOptions.OneOf(
            "--length",
            "How much to print: a note of two pages, a briefing with the main clashes, or a record of everything; an HTML page opens "
            + "on the note and goes this deep [default: 'length' in debate.yaml, else briefing; HTML: record]",
            "note", "briefing", "record");
        var paper = CommonOptions.OneOf(
            "--paper", "Paper size [default: the theme's, else a4]", "a4", "letter");
        var check = CommonOptions.Flag(
            "--check", "Don't write; show how the text of the existing file differs, and exit with 1 if it does");
        var draft = CommonOptions.Flag("--draft", "Mark the document as a draft, and list the authors' remarks ('todo' and 'comment') at its end");
        var since = new Option<string?>("--since")
        {
            Description = "Add a section on what has changed since another version: a folder, or a git revision as REV or REV:DIR",
            HelpName = "OLD",
        };
        var form = CommonOptions.Diagnostics();
        var theme = new ThemeOptions();
        var template = new TemplateOption();
        var command = new Command("build", "Build the briefing") { folder, output, format, length, paper, draft, since, check, form };
        var set = new SetOption();
        set.AddTo(command);
        theme.AddTo(command);
        template.AddTo(command);
        var part = new SubsetOptions();
        foreach (var option in part.All)
            command.Add(option);
        var report = new BuildReport(terminal);
        var serve = new ServeOption(terminal);
        var kept = new BuildCache();

        command.SetAction(parsed =>
        {
            // What is built once needs no parsed file after it is checked, and no text after its page is painted.
            var cache = report.IsWatching ? kept : new();

            // The lines of a watch are enough.
            var progress = report.IsWatching ? null : terminal.Progress;

            // A page that is served needs no file.
            var (file, formats) = (parsed.GetValue(output), parsed.GetValue(format) ?? []);
            var targets = serve.IsGiven(parsed, report.IsWatching) && file is null && formats.Length == 0 ? [] : Targets(file, formats);
            part.Check(parsed, targets.Select(target => target.Format));
            template.Check(parsed, targets.Select(target => target.Format));
            foreach (var (target, _) in targets)
                OutputFile.EnsureIsNotInput(target, parsed.GetValue(folder));

            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(form)));
            var request = theme.Read(parsed) with
            {
                IsDraft = parsed.GetValue(draft),
                IsForPaper = targets.Any(target => target.Format == OutputFormat.Pdf),
                OnRead = files => report.FilesRead = files,
                Progress = progress,
            };
            if (request.Given is not null)
            {
                // The theme that it takes the place of is not read, but is an input of other builds.
                foreach (var (target, _) in targets)
                    OutputFile.EnsureIsNotOfTheme(target, parsed.GetValue(folder));
            }

            var diagnostics = new DiagnosticBag();
            var read = DebateInput.Read(parsed.GetValue(folder), set.Read(parsed), request, cache, printer, diagnostics);
            read = read is null ? null : read with { Map = part.Apply(parsed, read.Map) };
            var chosen = LengthOf(parsed, length);
            Comparison? changes = null;
            if (read is { Map: var now } && parsed.GetValue(since) is { } before)
            {
                RefuseChanges(chosen ?? Pipeline.DefaultLength(now.Debate), targets);
                var other = DiffSide.Parse(before) with { Help = RevisionHelp.OfSince };
                if (other.Map(new(null, parsed.GetValue(folder)), terminal) is not { } earlier)
                    return ExitCodes.Errors;

                changes = Comparison.ForReaders(earlier, now.Whole);
            }

            report.OnRead?.Invoke(diagnostics.InReadingOrder(), read, changes);
            if (read is not { Map: var map })
                return ExitCodes.Errors;

            foreach (var (target, _) in targets)
                OutputFile.EnsureIsNotInput(target, read.Design.Files);

            var design = parsed.GetValue(paper) is { } size
                ? read.Design with { Paper = Enum.Parse<Paper>(size, ignoreCase: true) }
                : read.Design;
            if (template.Read(parsed) is { } house)
            {
                foreach (var (target, _) in targets)
                    OutputFile.EnsureIsNotInput(target, [house.Path]);

                report.FilesRead = report.FilesRead.Add(house.Path);
                design = design with { Template = house.Template };
            }

            var problems = new DiagnosticBag();
            var plan = new BuildPlan(map, design) { Length = chosen, Changes = changes, Progress = progress };
            var document = targets.Any(target => BuildPlan.NeedsDocument(target.Format)) ? plan.Document(problems) : null;
            if (problems.HasErrors)
            {
                printer.Print(problems.InReadingOrder());
                return ExitCodes.Errors;
            }

            var exitCode = ExitCodes.Clean;
            foreach (var (target, kind) in targets)
            {
                var content = plan.Make(kind, document, report.IsWatching ? kept.Renderer : new());
                progress?.Report(new(WorkKind.Writing));
                if (!parsed.GetValue(check))
                    report.Write(target, content.Bytes, content.Pages);
                else if (!new OutputCheck(terminal).IsUpToDate(target, kind, content.Bytes))
                    exitCode = ExitCodes.Errors;
            }

            return exitCode;
        });
        new WatchOption(terminal, report, "Build again whenever a file changes, until Ctrl+C").AddTo(
            command,
            folder,
            parsed => RefuseWatch(parsed.GetValue(output), parsed.GetValue(check)),
            (parsed, found) => serve.Start(parsed, found, report, LengthOf(parsed, length)));
        serve.AddTo(command);
        return command;
    }

    private static Length? LengthOf(ParseResult parsed, Option<string> length) =>
        parsed.GetValue(length) is { } given ? Enum.Parse<Length>(given, ignoreCase: true) : null;

    /// <summary>Pairs files with formats.</summary>
    private static (string Path, OutputFormat Format)[] Targets(string? output, string[] formats)
    {
        if (output is not null)
            OutputFile.EnsureIsFile(output, isWhole: formats.Length < 2);

        if (formats.Distinct().ToArray() is { Length: > 1 } several)
        {
            return output is not null && OutputFile.IsStandardOutput(output)
                ? throw new UsageException(
                    "Standard output takes one format.", "Leave out all -f but one, or name a file with -o.")
                : [.. several.Select(name => (Path.ChangeExtension(output ?? DefaultName, $".{name}"), FormatOf(name)))];
        }

        var form = s_forms.Choose(output, formats.FirstOrDefault());
        return [(output ?? DefaultName + form.Extensions[0], FormatOf(form.Name))];
    }

    /// <exception cref="UsageException">What is built has no place for what has changed.</exception>
    private static void RefuseChanges(Length length, (string Path, OutputFormat Format)[] targets)
    {
        if (length == Length.Note && targets.Any(target => BuildPlan.NeedsDocument(target.Format)))
        {
            throw new UsageException(
                "A note has no room for what has changed.", "Take another length, as in --length briefing, or write a report: briefing diff OLD NEW");
        }

        if (targets.Any(target => target.Format == OutputFormat.Json))
            throw new UsageException("The JSON is the debate alone, without what has changed.", "briefing diff OLD NEW -f json compares two states.");
    }

    /// <exception cref="UsageException">It cannot be built again and again.</exception>
    private static void RefuseWatch(string? output, bool isCheck)
    {
        if (output is not null && OutputFile.IsStandardOutput(output))
        {
            throw new UsageException(
                "--watch writes again and again, and standard output takes one output.", "Name a file with -o.");
        }

        if (isCheck)
            throw new UsageException("--watch and --check exclude each other.", "Leave one of them out.");
    }

    private static OutputFormat FormatOf(string name) => Enum.Parse<OutputFormat>(name, ignoreCase: true);
}
