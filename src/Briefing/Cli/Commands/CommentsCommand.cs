using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Import.Comments;
using Briefing.Packages;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing import comments</c>: lists the comments of a Word file with what they belong to.</summary>
internal static class CommentsCommand
{
    private static readonly FileForm s_text = new("text", ".txt");
    private static readonly FileForm s_json = new("json", ".json");
    private static readonly FileForms s_forms = new([s_text, s_json], Default: s_text);

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A Word file that 'briefing build -f docx' made, with comments" };
        var folder = CommonOptions.Folder();
        var format = new Option<string>("-f", "--format")
        {
            Description = "Format of the list [default: from the extension of FILE, .txt or .json, else text]",
            HelpName = "text|json",
        };
        format.TakesOnly(s_forms.Words);
        var output = CommonOptions.Output("The file to write [default: standard output]");
        const string What = "List a reviewer's comments, each with its argument and its place in the YAML files; no file is changed";
        var command = new Command("comments", What) { file, folder, format, output };

        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(output);
            var form = s_forms.Choose(target, parsed.GetValue(format));
            if (target is not null)
            {
                OutputFile.EnsureIsFile(target);
                OutputFile.EnsureIsNotInput(target, parsed.GetValue(folder));
                OutputFile.EnsureIsNotOfTheme(target, parsed.GetValue(folder));
                OutputFile.EnsureIsNotRead(target, parsed.GetValue(file)!);
            }

            var comments = Read(parsed.GetValue(file)!);
            var printer = new DiagnosticsPrinter(terminal, DiagnosticsFormat.Text);
            if (DebateInput.Read(parsed.GetValue(folder), printer, new DiagnosticBag()) is not { } map)
                return ExitCodes.Errors;

            var places = new CommentPlaces(map);
            ImmutableArray<PlacedComment> placed = [.. comments.Select(places.Place)];
            var text = form == s_json ? CommentJson.Write(placed) : CommentText.Write(placed);
            if (target is null || OutputFile.IsStandardOutput(target))
                terminal.Output.Write(text);
            else
                OutputFile.WriteAndReport(terminal, target, Encoding.UTF8.GetBytes(text));

            return ExitCodes.Clean;
        });
        return command;
    }

    /// <exception cref="UsageException">The file is not there, or no Word file that can be read.</exception>
    private static ImmutableArray<WordComment> Read(string path)
    {
        GivenFile.EnsureIsThere(path);
        try
        {
            return CommentReader.Read(InputFile.Read(path, PackageReader.MaxFile));
        }
        catch (PackageException e)
        {
            throw new UsageException($"'{path}' {e.Message}.", "Nothing was read. Save it in Word or LibreOffice as .docx, and try again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read.", "Check that you may read it.");
        }
    }
}
