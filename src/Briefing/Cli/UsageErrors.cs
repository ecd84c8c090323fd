using System.CommandLine.Parsing;

namespace Briefing.Cli;

/// <summary>The errors of a command line, with a reference to the help.</summary>
internal static class UsageErrors
{
    /// <returns>Empty if the command line is valid.</returns>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        // The value of an unknown option is unmatched too, or is taken for the folder.
        var unknown = UnknownOptions(parsed).ToList();
        if (unknown.Count > 0)
            return unknown.Select(option => NoSuchOption(option, parsed.CommandResult.Command));

        // The help of a command that does not exist is an error, although --help has none.
        if (parsed.Errors.Count == 0 && !(parsed.Action is HelpWithExamples && parsed.UnmatchedTokens.Count > 0))
            return [];

        return parsed.CommandResult.Command is { Subcommands.Count: > 0 } group
            ? [NoSuchCommand(group, parsed.UnmatchedTokens is [var word, ..] ? word : null)]
            : parsed.Errors.Select(error => error.Message);
    }

    /// <summary>"briefing add issue".</summary>
    public static string PathOf(CommandResult result)
    {
        var name = result.Command is RootCommand ? "briefing" : result.Command.Name;
        return result.Parent is CommandResult parent ? $"{PathOf(parent)} {name}" : name;
    }

    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        // After '--', words with dashes are ordinary arguments.
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            return [];

        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens);
        return arguments.Select(token => token.Value).Concat(parsed.UnmatchedTokens)
            .Where(word => word is ['-', '-', _, ..] or ['-', >= 'A' and <= 'z', ..])
            .Distinct();
    }

    private static string NoSuchOption(string option, Command command)
    {
        var known = command.Options.Concat(Recursive(command)).Where(one => !one.Hidden).SelectMany(one => one.Aliases.Prepend(one.Name));
        var meant = Phrase.DidYouMean(NearMiss.OfWord(option, known));
        return $"There is no option '{option}'. {meant}".TrimEnd();
    }

    /// <summary>The options that a command has from those above it.</summary>
    private static IEnumerable<Option> Recursive(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(one => one.Recursive).Concat(Recursive(parent)));

    private static string NoSuchCommand(Command group, string? word)
    {
        var names = group.Subcommands.Select(command => command.Name).ToList();
        var of = group is RootCommand ? "" : $"{group.Name} ";
        if (word is null)
            return $"A command is missing. The commands are {Phrase.AllOf([.. names.Select(name => of + name)])}.";

        var meant = NearMiss.OfWord(word, names) is { } near ? of + near : null;
        return $"There is no command '{of}{word}'. {Phrase.DidYouMean(meant)}".TrimEnd();
    }
}
