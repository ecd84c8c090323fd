using Briefing.Cli.Files;
using Briefing.Phrases;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing phrases</c>: what the tool says in a language, as a start for words of one's own.</summary>
internal static class PhrasesCommand
{
    public static Command Create(Terminal terminal)
    {
        var language = new Argument<string?>("LANGUAGE")
        {
            Description = $"A tag as in debate.yaml [default: en]. There are {string.Join(", ", LanguageFiles.Tags)}",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "LANGUAGE",
        };
        language.CompletionSources.Add([.. LanguageFiles.Tags]);
        var output = new Option<string>("-o", "--output")
        {
            Description = "The file to write [default: standard output]",
            HelpName = "FILE",
            DefaultValueFactory = _ => OutputFile.StandardOutput,
        };
        var command = new Command("phrases", "Print Briefing's own words in one of its languages, as a start for your own wording")
        {
            language, output,
        };

        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(output)!;
            OutputFile.EnsureIsFile(path, isWhole: true);
            OutputFile.EnsureIsNew(path);
            OutputFile.WriteAndReport(terminal, path, Encoding.UTF8.GetBytes(LanguageFiles.Read(Find(parsed.GetValue(language)))));
            return ExitCodes.Clean;
        });
        return command;
    }

    /// <exception cref="UsageException">The tool does not speak it.</exception>
    private static string Find(string? typed) => typed is null
        ? LanguageFiles.English
        : LanguageFiles.Find(typed) ?? throw new UsageException(
            $"The tool does not speak {Phrase.Quote(typed)}.",
            $"It speaks {string.Join(", ", LanguageFiles.Tags)}. 'briefing phrases en' prints the English words, to translate them.");
}
