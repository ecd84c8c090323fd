using Briefing.Cli.Options;
using Briefing.Load.Format;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add argument</c>.</summary>
internal static class AddArgument
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("STAKEHOLDER/ID")
        {
            Description = "Whose argument it is, and its id",
            HelpName = "STAKEHOLDER/ID",
        };
        id.CompletionSources.Add(Completion.Of(KnownIds.Stakeholders.In, suffix: "/"));
        var folder = CommonOptions.Folder();
        var item = new ItemOptions(PositionFormat.Argument.Schema);
        var command = new Command("argument", "Add an argument to a stakeholder's file") { id, folder };
        item.AddTo(command);

        command.SetAction(parsed =>
        {
            using var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var (owner, name) = run.Reference(parsed.GetValue(id)!);
            AddRun.NewId("argument", name, run.ArgumentsOf(owner));
            var argument = item.Read(parsed, run, name);
            return run.Finish($"argument '{owner}/{name}'", new Addition($"{owner}.yaml", "arguments", argument));
        });
        return command;
    }
}
