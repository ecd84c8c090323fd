using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Diff;
using Briefing.Diff.Report;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing diff</c>: compares two versions of a debate, in the debate's own terms.</summary>
internal static class DiffCommand
{
    /// <summary>As in diff(1): the two differ.</summary>
    private const int Differences = 1;

    /// <summary>As in diff(1): they could not be compared.</summary>
    private const int Trouble = ExitCodes.Usage;

    private static readonly FileForm s_text = new("text", ".txt");
    private static readonly FileForm s_markdown = new("markdown", ".md", ".markdown") { OtherNames = ["md"] };
    private static readonly FileForm s_json = new("json", ".json");
    private static readonly FileForms s_forms = new([s_text, s_markdown, s_json], Default: s_text);

    public static Command Create(Terminal terminal)
    {
        var sides = new Argument<string[]>("OLD NEW")
        {
            Description = "Each a folder, or a git revision as REV:DIR. With REV alone, its folder is that of the other "
                + "side. Without NEW, the current files; without both, compare them with the last commit",
            Arity = new ArgumentArity(0, 2),
        };
        sides.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value is ['-', ..]) is { } option)
                result.AddError($"There is no option '{option}'.");
        });
        var format = new Option<string>("-f", "--format")
        {
            Description = "Format of the comparison [default: from the extension of FILE, .txt, .md or .json, else text]",
            HelpName = "text|markdown|json",
        };
        format.TakesOnly(s_forms.Words);
        var output = CommonOptions.Output("The file to write [default: standard output]");
        const string What = "Show what changed between two versions of a debate. Exit codes as of diff: 0 they are the "
            + "same, 1 they differ, 2 one of them has errors or cannot be read";
        var command = new Command("diff", What) { sides, format, output };

        command.SetAction(parsed =>
        {
            var (old, @new) = DiffSide.Of(parsed.GetValue(sides) ?? []);
            var target = parsed.GetValue(output);
            var form = s_forms.Choose(target, parsed.GetValue(format));
            if (target is not null)
            {
                OutputFile.EnsureIsFile(target);
                foreach (var folder in new[] { @new.RelativeFolder(old), old.RelativeFolder(@new) }.Distinct())
                {
                    OutputFile.EnsureIsNotInput(target, folder);
                    OutputFile.EnsureIsNotOfTheme(target, folder);
                }
            }

            var (before, after) = (old.Map(@new, terminal), @new.Map(old, terminal));
            if (before is null || after is null)
                return Trouble;

            var comparison = Comparison.Of(before, after);
            Write(comparison, form, target, terminal);
            return comparison.IsSame ? ExitCodes.Clean : Differences;
        });
        return command;
    }

    private static void Write(Comparison comparison, FileForm form, string? target, Terminal terminal)
    {
        var text = form == s_json ? DiffJson.Write(comparison)
            : form == s_markdown ? DiffMarkdown.Write(comparison)
            : DiffText.Write(comparison, target is null && terminal.OutputIsColored);

        if (target is null || OutputFile.IsStandardOutput(target))
            terminal.Output.Write(text);
        else
            OutputFile.WriteAndReport(terminal, target, Encoding.UTF8.GetBytes(text));
    }
}
