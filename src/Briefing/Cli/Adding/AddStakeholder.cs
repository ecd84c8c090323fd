using System.CommandLine;
using Briefing.Load;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add stakeholder</c>: a line in debate.yaml and a position file.</summary>
internal static class AddStakeholder
{
    public static Command Create(Terminal terminal)
    {
        var id = Given.Id("The stakeholder's id, which is also the name of its file");
        var folder = Options.Folder();
        var name = Given.Text("--name", "Its name as the briefing prints it");
        var label = Given.Text("--label", "At most four characters beside its marker", "LABEL");
        var summary = Given.Text("--summary", "Its position in a few sentences");
        var command = new Command("stakeholder", "Add a stakeholder, with a position file of its own")
        {
            id, folder, name, label, summary,
        };

        command.SetAction(parsed =>
        {
            var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var added = AddRun.NewId("stakeholder", parsed.GetValue(id)!, run.Debate.Stakeholders.Select(s => s.Id));
            var file = PositionFile.Of(
                run.FirstLine(DebateFiles.Debate),
                added, parsed.GetValue(name), parsed.GetValue(label), parsed.GetValue(summary));
            return run.Finish(
                $"stakeholder '{added}'",
                new Addition(DebateFiles.Debate, "stakeholders", new NewNode.Words(added)),
                ($"{added}.yaml", file));
        });
        return command;
    }
}
