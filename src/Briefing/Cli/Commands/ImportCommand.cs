using Briefing.Cli.Adding;
using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Import;
using Briefing.Import.Recognition;
using Briefing.Load.Codecs;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing import</c>: imports files of other programs.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal) =>
        new(
            "import",
            "Import sources from a bibliography, or a debate from a table, JSON, Argdown, AIF or Kialo; or list the comments in a Word "
                + "file")
        {
            Sources(terminal), Debate(terminal), CommentsCommand.Create(terminal),
        };

    private static Command Sources(Terminal terminal)
    {
        var file = File("A bibliography: BibTeX, biblatex, RIS, CSL-JSON or CSL-YAML");
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Text("--language", "Language of entries that don't state one, such as en or ja", "TAG");
        var translated = CommonOptions.OneOf("--translated", "Whether they are translations", Choices.Translations.Words);
        const string What = "Add the sources of a bibliography to sources.yaml; existing entries are kept";
        var command = new Command("sources", What) { file, folder, language, translated };

        command.SetAction(parsed =>
        {
            using var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var path = parsed.GetValue(file)!;
            return new SourcesImport(Shown(path), parsed.GetValue(language), parsed.GetValue(translated), terminal)
                .Run(Content(path), run);
        });
        return command;
    }

    private static Command Debate(Terminal terminal)
    {
        var file = File(
            "A debate: a workbook (.xlsx), CSV, the JSON of 'briefing export -f json', Argdown, AIF or xAIF, or the text that Kialo exports");
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder to write to; created if it doesn't exist. A workbook or CSV can also go into an "
                + "existing debate. [default: named after the file]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var form = CommonOptions.Diagnostics();
        const string What = "Import a debate into a new folder, or a table into an existing debate";
        var command = new Command("debate", What) { file, folder, form };

        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var target = parsed.GetValue(folder) ?? NewIds.Of(Path.GetFileName(path).Split('.')[0], "debate");
            var printer = new DiagnosticsPrinter(terminal, CommonOptions.FormatOf(parsed.GetValue(form)));
            if (DebateFolder.ContainsDebate(target) && Content(path) is var table && TableImport.Reads(path, FileKinds.Of(path, table)))
                return new TableImport(Shown(path), target, printer).Run(table);

            NewFolder.EnsureIsEmpty(target);
            return new DebateImport(Shown(path), target, printer).Run(Content(path));
        });
        return command;
    }

    private static Argument<string> File(string description) => new("FILE") { Description = description };

    private static string Shown(string path) => path.Replace('\\', '/');

    /// <exception cref="UsageException">The file does not exist, cannot be read or is too large.</exception>
    private static byte[] Content(string path)
    {
        GivenFile.EnsureIsThere(path);
        try
        {
            var content = InputFile.Read(path, Limits.Debate);
            return content.Length <= Limits.Debate ? content : throw new UsageException(
                $"'{path}' is larger than {Limits.Debate >> 20} MiB.", "Nothing was read. Import it in parts.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read.", "Check that you may read it.");
        }
    }
}
