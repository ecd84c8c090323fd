using Briefing.Cli.Options;

namespace Briefing.Cli.Adding;

/// <summary>The options for the values of new items.</summary>
internal static class AddOptions
{
    public static Option<string> Text(string name, string description, string placeholder = "TEXT") =>
        new(name) { Description = description, HelpName = placeholder };

    public static Option<string> OneOf(string name, string description, ImmutableArray<string> words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.TakesOnly(words);
        return option;
    }

    public static Argument<string> Id(string description) => new("ID") { Description = description };
}
