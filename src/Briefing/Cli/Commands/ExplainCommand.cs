using System.CommandLine.Completions;
using Briefing.Explain;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing explain</c>: the meaning of a code, why it matters, an example and the fix.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "A code as in BRF0203, or only its number; without one, all codes are listed",
            Arity = ArgumentArity.ZeroOrOne,
            // By default, the help would list every code.
            HelpName = "CODE",
        };
        code.CompletionSources.Add(_ => Manual.Codes.Select(known => new CompletionItem(known)));
        var command = new Command("explain", "Explain a diagnostic code, with an example and a fix") { code };

        command.SetAction(parsed =>
        {
            terminal.Output.Write(parsed.GetValue(code) is { } typed
                ? PageText.Of(Find(typed))
                : PageText.List(Manual.All));
            return ExitCodes.Clean;
        });
        return command;
    }

    /// <exception cref="UsageException">The code does not exist.</exception>
    private static ManualPage Find(string typed)
    {
        var code = Manual.InFull(typed);
        return Manual.Of(code) ?? throw new UsageException(
            $"There is no code {Phrase.Quote(typed)}.",
            Phrase.DidYouMean(NearMiss.Of(code, Manual.Codes)) + "'briefing explain' lists all codes.");
    }
}
