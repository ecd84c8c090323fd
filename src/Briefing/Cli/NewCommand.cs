using System.CommandLine;
using System.Text;
using Briefing.Scaffold;

namespace Briefing.Cli;

/// <summary><c>briefing new</c>: a small debate to begin with.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write it to; made if it is not there" };
        var title = new Option<string>("--title") { Description = "The title of the debate", HelpName = "TEXT" };
        const string What = "Write a small debate to begin with, which explains the format";
        var command = new Command("new", What) { folder, title };

        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(folder)!;
            var name = parsed.GetValue(title);
            if (name is not null && string.IsNullOrWhiteSpace(name))
                throw new UsageException("The title is empty.", "Give one, or leave --title out.");

            var files = NewDebate.Of(name).Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Content)));
            NewFolder.Write(target, [.. files, .. NewFolder.Schemas()]);
            Say(target, terminal);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static void Say(string folder, Terminal terminal)
    {
        var shown = folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;
        terminal.Output.WriteLine($"Wrote a small debate to {folder}. Next:");
        terminal.Output.WriteLine($"  briefing build {shown}            make briefing.pdf from it");
        terminal.Output.WriteLine($"  briefing build {shown} --watch    and again whenever you save a file");
        terminal.Output.WriteLine($"  briefing check {shown}            say everything that is wrong");
        terminal.Output.WriteLine($"Begin with {Path.Combine(folder, "debate.yaml")}: its comments explain the keys.");
    }
}
