using System.CommandLine;

namespace Briefing.Cli;

/// <summary>What several commands take alike.</summary>
internal static class Options
{
    public const string FolderName = "DIR";

    public static Argument<string?> Folder()
    {
        var folder = new Argument<string?>(FolderName)
        {
            Description = "The folder of the debate; 'positions' if left out, or the nearest folder upwards with a "
                + "debate.yaml",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(result =>
        {
            // What looks like an option and is none would else be taken for a folder.
            if (result.Tokens is [{ Value: ['-', ..] option }])
                result.AddError($"There is no option '{option}'.");
        });
        return folder;
    }

    public static Option<string> Diagnostics()
    {
        var option = new Option<string>("--diagnostics")
        {
            Description = "How to print what is wrong: text quotes the line and says a remedy, short is a line each, "
                + "json and sarif are for programs, github for GitHub Actions",
            HelpName = "text|short|json|sarif|github",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", "short", "json", "sarif", "github");
        return option;
    }

    public static DiagnosticsForm FormOf(string? word) => Enum.Parse<DiagnosticsForm>(word ?? "text", ignoreCase: true);
}
