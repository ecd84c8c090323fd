using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Load.Files;
using Briefing.Scaffold;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing new</c>: creates a small debate to start from.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write to; created if it doesn't exist" };
        var title = CommonOptions.Text("--title", "The title of the debate");
        var question = CommonOptions.Text("--question", "The one question that it is about");
        var empty = CommonOptions.Flag("--empty", "Without the example: files to fill in, by hand or with 'briefing add'");
        const string What = "Create a debate: a commented example, or empty files with --empty";
        var command = new Command("new", What) { folder, title, question, empty };

        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(folder)!;
            var (name, asked) = (Words("title", parsed.GetValue(title)), Words("question", parsed.GetValue(question)));
            var isEmpty = parsed.GetValue(empty);
            NewFolder.Write(target, isEmpty ? NewDebate.Empty(name, asked) : NewDebate.Example(name, asked));
            Report(target, isEmpty, terminal);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string? Words(string what, string? given) => given is null || given.Trim().Length > 0
        ? given
        : throw new UsageException($"The {what} is empty.", $"Give one, or leave --{what} out.");

    private static void Report(string folder, bool isEmpty, Terminal terminal)
    {
        var debate = DebateFiles.Of(folder).PathOf(DebateFiles.Debate);
        var shown = folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;
        if (isEmpty)
        {
            terminal.Say($"Wrote an empty debate to {folder}. Fill in the blanks of {debate}, and add:");
            terminal.Say($"  briefing add issue ID {shown}");
            terminal.Say($"  briefing add source ID {shown}");
            terminal.Say($"  briefing add stakeholder ID {shown}");
            terminal.Say($"  briefing add argument STAKEHOLDER/ID {shown}");
            terminal.Say($"  briefing add reply STAKEHOLDER {shown}");
            terminal.Say("Run any of them with --help for usage. 'briefing check' lists what is still missing.");
            return;
        }

        terminal.Say($"Wrote a small debate to {folder}. Next:");
        terminal.Say($"  briefing build {shown}            make briefing.pdf from it");
        terminal.Say($"  briefing build {shown} --watch    and again whenever you save a file");
        terminal.Say($"  briefing check {shown}            report every problem");
        terminal.Say($"Begin with {debate}: its comments explain the keys.");
    }
}
