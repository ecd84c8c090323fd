using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>The command that adds one kind of item: <c>briefing add argument</c>.</summary>
internal static class AddItem
{
    public static Command Create(AddedKind kind, Terminal terminal)
    {
        var command = new Command(kind.Name, kind.Description);
        var interactive = new Option<bool>("--interactive", "-i")
        {
            Description = "Ask for what is not given, key by key, and show what will be written",
        };
        var subject = new SubjectArguments(kind);
        var options = new ItemOptions(kind.Schema);
        subject.AddTo(command, interactive);
        options.AddTo(command);
        command.Add(interactive);

        command.SetAction(parsed =>
        {
            var isInteractive = parsed.GetValue(interactive);
            var (folder, words) = subject.Read(parsed, isInteractive);
            if (isInteractive)
                return Guided(folder, words, parsed);

            using var run = AddRun.Of(folder, terminal);
            var named = subject.Subject(words, run);
            return run.Finish(kind.Plan(named, options.Read(parsed, run), run));
        });
        return command;

        int Guided(string? folder, string[] words, ParseResult parsed)
        {
            // While a person thinks, others may write.
            (Subject Subject, ImmutableArray<(string Name, DataNode? Value)> Values)? answered;
            using (var reading = AddRun.ToRead(folder, terminal))
            {
                var guided = new GuidedItem(kind, subject, reading, new Dialogue(terminal));
                answered = guided.Ask(words, [.. options.Read(parsed, reading)]);
            }

            if (answered is not var (named, values))
            {
                terminal.Say("Nothing was written.");
                return ExitCodes.Clean;
            }

            using var run = AddRun.Of(folder, terminal);
            return run.Finish(kind.Plan(named, values, run));
        }
    }
}
