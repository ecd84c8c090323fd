namespace Briefing.Cli.Options;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string FolderName = "DIR";

    public static Argument<string?> Folder() => new(FolderName)
    {
        Description = "Debate folder [default: positions, or the nearest parent folder with a debate.yaml]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>An id for something new.</summary>
    public static Argument<string> NewId(string description) => new("ID") { Description = description };

    public static Option<string> Text(string name, string description, string placeholder = "TEXT") =>
        new(name) { Description = description, HelpName = placeholder };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>For every command.</summary>
    public static Option<bool> Quiet() => new("--quiet", "-q")
    {
        Description = "Print only problems and what was asked for, not what was done",
        Recursive = true,
    };

    public static Option<string> Output(string description) =>
        new("-o", "--output") { Description = description, HelpName = "FILE" };

    public static Option<string> OneOf(string name, string description, params ImmutableArray<string> words)
    {
        var option = Text(name, description, string.Join('|', words));
        option.TakesOnly(words);
        return option;
    }

    /// <summary>Ids given one by one or separated by commas, without duplicates.</summary>
    public static string[] Ids(string[]? given) =>
    [
        .. (given ?? [])
            .SelectMany(words => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal),
    ];

    public static Option<string> Diagnostics()
    {
        const string What = "Format of the problems: text (quotes the line and suggests a fix), short (one line each), "
            + "json, sarif, or github (annotations in GitHub Actions)";
        var option = OneOf("--diagnostics", What, "text", "short", "json", "sarif", "github");
        option.DefaultValueFactory = _ => "text";
        return option;
    }

    public static DiagnosticsFormat FormatOf(string? word) => Enum.Parse<DiagnosticsFormat>(word ?? "text", ignoreCase: true);
}
