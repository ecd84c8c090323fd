using Briefing.Cli.Files;
using Briefing.Load;
using Briefing.Load.Format;
using Briefing.Schema;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing schema</c>: prints the format as JSON Schemas, for editors.</summary>
internal static class SchemaCommand
{
    private const string DefaultFolder = "schemas";

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = $"Only this schema, on standard output: {Phrase.AnyOf([.. FileFormat.All.Select(f => f.Name)])}",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("-o", "--output")
        {
            Description = $"The folder to write to, created if missing [default: {DefaultFolder}]",
            HelpName = "DIR",
        };
        var of = new Option<string?>("--of")
        {
            Description = "Allow only the ids of the debate in this folder, each with its meaning; run again when ids change",
            HelpName = "DEBATE",
        };
        var command = new Command("schema", "Write the format of the files as JSON Schemas, for editors") { name, output, of };

        command.SetAction(parsed =>
        {
            var one = parsed.GetValue(name) is { } typed ? Find(typed) : null;
            var folder = parsed.GetValue(output);
            if (IdsOf(parsed.GetValue(of), terminal) is not { } ids)
                return ExitCodes.Errors;

            if (one is not null && folder is null or OutputFile.StandardOutput)
                OutputFile.WriteAndReport(terminal, OutputFile.StandardOutput, JsonSchema.Of(one, ids));
            else if (folder == OutputFile.StandardOutput)
                throw new UsageException("Only one schema can be printed.", "Name it, as in: briefing schema position");
            else
                Write(one is null ? FileFormat.All : [one], ids, folder ?? DefaultFolder, terminal);

            return ExitCodes.Clean;
        });
        return command;
    }

    /// <returns><c>null</c> if the debate cannot be read whole, so that ids would be missing.</returns>
    private static DebateIds? IdsOf(string? folder, Terminal terminal)
    {
        if (folder is null)
            return DebateIds.None;

        var diagnostics = new DiagnosticBag();
        var debate = DebateLoader.Load(DebateInput.Files(DebateFolder.Find(folder)), diagnostics);
        if (!diagnostics.HasErrors)
            return DebateIds.Of(debate);

        new DiagnosticsPrinter(terminal, DiagnosticsFormat.Text).Print(diagnostics.InReadingOrder());
        return null;
    }

    private static void Write(IEnumerable<FileFormat> formats, DebateIds ids, string folder, Terminal terminal)
    {
        OutputFile.MakeFolder(folder);
        var targets = formats.Select(format => (Path: Path.Combine(folder, JsonSchema.FileName(format)), Format: format)).ToArray();
        if (DebateFolder.TryFind() is { } debate)
        {
            foreach (var (path, _) in targets.Where(target => File.Exists(target.Path)))
            {
                OutputFile.EnsureIsNotInput(path, debate);
                OutputFile.EnsureIsNotOfTheme(path, debate);
            }
        }

        foreach (var (path, format) in targets)
            OutputFile.WriteAndReport(terminal, path, JsonSchema.Of(format, ids));
    }

    /// <exception cref="UsageException">The schema does not exist.</exception>
    private static FileFormat Find(string typed)
    {
        var names = FileFormat.All.Select(format => format.Name).ToList();
        return FileFormat.All.FirstOrDefault(format => format.Name == typed) ?? throw new UsageException(
            $"There is no schema {Phrase.Quote(typed)}.",
            $"{Phrase.DidYouMean(NearMiss.Of(typed, names))}There are {Phrase.AllOf(names)}.");
    }
}
