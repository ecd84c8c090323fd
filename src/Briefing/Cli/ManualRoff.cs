using System.CommandLine.Help;
using Briefing.Cli.Options;

namespace Briefing.Cli;

/// <summary>The manual page in roff, with the macros of man(7), from the commands as the help describes them.</summary>
internal sealed class ManualRoff
{
    private readonly StringBuilder _page = new();

    public static string Of(string description, IReadOnlyList<Command> commands)
    {
        var roff = new ManualRoff();
        roff.Line($".TH BRIEFING 1 \"\" \"briefing {Escaped(ToolVersion.Current)}\" \"User Commands\"");
        roff.Line(".SH NAME");
        roff.Line($"briefing \\- {Escaped($"{char.ToLowerInvariant(description[0])}{description[1..].TrimEnd('.')}")}");
        roff.Line(".SH SYNOPSIS");
        roff.Line($".B briefing\n.I COMMAND\n{Escaped("[options]")}");
        roff.Line(".SH DESCRIPTION");
        roff.Text(description);
        roff.Line(".SH OPTIONS");
        roff.Text("Every command has these:");
        roff.Add(CommonOptions.Quiet());
        roff.Add(new HelpOption());
        roff.Line(".SH COMMANDS");
        foreach (var command in commands)
            roff.Add(command, "briefing");

        roff.Line(".SH EXIT STATUS");
        roff.Tagged("0", "Success, perhaps with warnings; with diff, nothing has changed.");
        roff.Tagged("1", "Errors in the files, or what a command above describes; with diff, something has changed.");
        roff.Tagged("2", "The command line is wrong, or a file cannot be read or written.");
        roff.Line(".SH ENVIRONMENT");
        roff.Tagged("NO_COLOR, TERM=dumb", "Disable colour.");
        roff.Tagged("FORCE_COLOR, CLICOLOR_FORCE", "Colour even if the output is redirected.");
        roff.Tagged("CI, TERM=dumb", "Hide the progress line.");
        return roff._page.ToString();
    }

    private void Add(Command command, string above)
    {
        var name = $"{above} {command.Name}";
        if (command.Subcommands.Count > 0)
        {
            foreach (var inner in command.Subcommands)
                Add(inner, name);

            return;
        }

        var arguments = command.Arguments.Where(one => !one.Hidden).ToList();
        var words = arguments.Select(one => one.Arity.MinimumNumberOfValues == 0 ? $"[{NameOf(one)}]" : NameOf(one));
        Line($".SS \"{Escaped(string.Join(' ', [name, .. words]))}\"");
        Text($"{command.Description}.");
        foreach (var argument in arguments)
            Tagged(NameOf(argument), argument.Description);

        foreach (var option in command.Options.Where(one => !one.Hidden))
            Add(option);

        Line(".PP");
        Text("Examples:");
        foreach (var (line, what) in HelpWithExamples.ExamplesOf(command))
            Tagged(line, what);
    }

    private void Add(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias is not ['/', ..]).Append(option.Name)
            .OrderBy(name => name.Length));
        var value = option.HelpName is { } placeholder ? $" {placeholder}" : "";
        Tagged(names + value, option.Description);
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;

    private void Tagged(string tag, string? text)
    {
        Line(".TP");
        Line($".B \"{Escaped(tag)}\"");
        Text(text ?? "");
    }

    private void Text(string text) => Line($"\\&{Escaped(text)}");

    private void Line(string line) => _page.Append(line).Append('\n');

    /// <summary>Without the signs that roff takes for its own, or prints as others.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var sign in text.ReplaceLineEndings(" "))
        {
            escaped.Append(sign switch
            {
                '\\' => "\\e",
                '-' => "\\-",
                '"' => "\\(dq",
                '\'' => "\\(aq",
                '`' => "\\(ga",
                '^' => "\\(ha",
                '~' => "\\(ti",
                _ => $"{sign}",
            });
        }

        return escaped.ToString();
    }
}
