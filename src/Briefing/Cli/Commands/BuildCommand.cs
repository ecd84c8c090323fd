using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Cli.Watching;
using Briefing.Compose.Documents;
using Briefing.Map;
using Briefing.Model.Themes;
using Briefing.Model.Vocabulary;
using Briefing.Styles;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing build</c>: builds the briefing.</summary>
internal static class BuildCommand
{
    private const string DefaultName = "briefing";

    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Folder();
        var output = CommonOptions.Output("The file to write, or - for standard output; briefing.pdf if left out. With several "
            + "formats, its extension changes with the format");
        var format = new Option<string[]>("-f", "--format")
        {
            Description = "What to make; may be given more than once. If left out, the extension of FILE tells; pdf if it has none",
            HelpName = "pdf|html|md|json",
        };
        format.TakesOnly([.. Enum.GetValues<OutputFormat>().Select(Name)]);
        var length = CommonOptions.OneOf(
            "--length",
            "How much to print: a note of two pages, a briefing with the main clashes, or a record of everything; as 'length' in "
            + "debate.yaml says if left out, or else briefing",
            "note", "briefing", "record");
        var paper = CommonOptions.OneOf(
            "--paper", "The size of the sheet; as the theme says if left out, or else a4", "a4", "letter");
        var check = CommonOptions.Flag(
            "--check", "Write nothing; say how the text of a file differs from what would be written, and exit with 1 if it does");
        var form = CommonOptions.Diagnostics();
        var theme = new ThemeOptions();
        var command = new Command("build", "Make the briefing") { folder, output, format, length, paper, check, form };
        theme.AddTo(command);
        var part = new SubsetOptions();
        foreach (var option in part.All)
            command.Add(option);
        var report = new BuildReport(terminal);
        var cache = new BuildCache();

        command.SetAction(parsed =>
        {
            var targets = Targets(parsed.GetValue(output), parsed.GetValue(format) ?? []);
            part.Check(parsed, targets.Select(target => target.Format));
            foreach (var (target, _) in targets)
                OutputFile.EnsureIsNotInput(target, parsed.GetValue(folder));

            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(form)));
            var request = theme.Read(parsed) with { OnRead = files => report.FilesRead = files };
            var read = DebateInput.Read(parsed.GetValue(folder), request, cache, printer, new DiagnosticBag());
            if (read is not { Map: var map })
                return ExitCodes.Errors;

            map = part.Apply(parsed, map);
            foreach (var (target, _) in targets)
                OutputFile.EnsureIsNotInput(target, read.Design.Files);

            var design = parsed.GetValue(paper) is { } size
                ? read.Design with { Paper = Enum.Parse<Paper>(size, ignoreCase: true) }
                : read.Design;
            var chosen = parsed.GetValue(length) is { } given
                ? Enum.Parse<Length>(given, ignoreCase: true)
                : Pipeline.DefaultLength(map.Debate);
            var problems = new DiagnosticBag();
            // JSON is the whole debate: no page has to be composed for it.
            var document = targets.All(target => target.Format is OutputFormat.Json)
                ? null
                : Pipeline.Document(map, design, chosen, problems);
            if (problems.HasErrors)
            {
                printer.Print(problems.InReadingOrder());
                return ExitCodes.Errors;
            }

            var exitCode = ExitCodes.Clean;
            foreach (var (target, kind) in targets)
            {
                var content = Make(map, document, kind, design, cache);
                if (!parsed.GetValue(check))
                    report.Write(target, content.Bytes, content.Pages);
                else if (!new OutputCheck(terminal).IsUpToDate(target, kind, content.Bytes))
                    exitCode = ExitCodes.Errors;
            }

            return exitCode;
        });
        new WatchOption(terminal, report).AddTo(command, folder, output, check);
        return command;
    }

    /// <summary>Pairs files with formats.</summary>
    private static (string Path, OutputFormat Format)[] Targets(string? output, string[] formats)
    {
        OutputFormat[] kinds = formats.Length > 0
            ? [.. formats.Select(f => Enum.Parse<OutputFormat>(f, ignoreCase: true)).Distinct()]
            : [FormatOf(output)];

        if (kinds.Length == 1)
            return [(output ?? DefaultName + Extension(kinds[0]), kinds[0])];

        return output is not null && OutputFile.IsStandardOutput(output)
            ? throw new UsageException(
                "Standard output takes one format.", "Leave out all -f but one, or name a file with -o.")
            : [.. kinds.Select(kind => (Path.ChangeExtension(output ?? DefaultName, Extension(kind)), kind))];
    }

    /// <summary>The format for a file's extension; PDF without an extension.</summary>
    /// <exception cref="UsageException">The extension is unknown.</exception>
    private static OutputFormat FormatOf(string? output)
    {
        if (Path.GetExtension(output) is not { Length: > 0 } extension)
            return OutputFormat.Pdf;

        var kinds = Enum.GetValues<OutputFormat>();
        var extensions = kinds.Select(Extension).ToArray();
        return Array.FindIndex(extensions, e => e.Equals(extension, StringComparison.OrdinalIgnoreCase)) is var at and >= 0
            ? kinds[at]
            : throw new UsageException(
                $"'{SafeText.Of(output!)}' does not say what to make: '{SafeText.Of(extension)}' is the extension of no format.",
                $"Give it one of {string.Join(", ", extensions)}, or keep the name and say the format, as in: -f pdf");
    }

    private static string Extension(OutputFormat format) => $".{Name(format)}";

    private static string Name(OutputFormat format) => Enum.GetName(format)!.ToLowerInvariant();

    private static Output Make(DebateMap map, Document? document, OutputFormat format, Design design, BuildCache cache) =>
        (format, document) switch
        {
            (OutputFormat.Json, _) => new(Pipeline.Json(map)),
            (OutputFormat.Pdf, { } pages) => Pipeline.Pdf(pages, design, cache),
            (OutputFormat.Html, { } page) => new(Pipeline.Html(page, design)),
            (OutputFormat.Md, { } text) => new(Pipeline.Markdown(text)),
            _ => throw new InvalidOperationException($"Nothing makes {format}."),
        };
}
