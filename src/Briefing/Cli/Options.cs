using System.CommandLine;

namespace Briefing.Cli;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public const string FolderName = "DIR";

    public static Argument<string?> Folder() => new(FolderName)
    {
        Description = "The folder of the debate; 'positions' if left out, or the nearest folder upwards with a debate.yaml",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Ids given one by one or separated by commas, without duplicates.</summary>
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

    public static DiagnosticsFormat FormatOf(string? word) => Enum.Parse<DiagnosticsFormat>(word ?? "text", ignoreCase: true);
}
