using System.CommandLine;

namespace Briefing.Cli;

/// <summary>What several commands take alike.</summary>
internal static class Options
{
    public const string FolderName = "DIR";

    public static Argument<string?> Folder() => new(FolderName)
    {
        Description = "The folder of the debate; 'positions' if left out, or the nearest folder upwards with a debate.yaml",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Ids that may be given one by one or with commas between them. One that is given twice counts once.</summary>
    public static string[] Ids(string[]? given) =>
    [
        .. (given ?? [])
            .SelectMany(words => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal),
    ];

    public static Option<string> Diagnostics()
    {
        var option = new Option<string>("--diagnostics")
        {
            Description = "How to print what is wrong: text quotes the line and says a remedy, short is a line each, "
                + "json and sarif are for programs, github for GitHub Actions",
            HelpName = "text|short|json|sarif|github",
            DefaultValueFactory = _ => "text",
        };
        option.TakesOnly("text", "short", "json", "sarif", "github");
        return option;
    }

    public static DiagnosticsForm FormOf(string? word) => Enum.Parse<DiagnosticsForm>(word ?? "text", ignoreCase: true);
}
