using Briefing.Cli.Options;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add stakeholder</c>: adds a line to debate.yaml, and a position file.</summary>
internal static class AddStakeholder
{
    public static Command Create(Terminal terminal)
    {
        var id = CommonOptions.NewId("The stakeholder's id, which is also the name of its file");
        var folder = CommonOptions.Folder();
        var keys = new KeyOptions(PositionFormat.File.Schema);
        var command = new Command("stakeholder", "Add a stakeholder, with a position file of its own")
        {
            id, folder,
        };
        keys.AddTo(command);

        command.SetAction(parsed =>
        {
            using var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var added = AddRun.NewId("stakeholder", parsed.GetValue(id)!, KnownIds.Stakeholders.In(run.Debate));
            var file = PositionFile.Of(run.FirstLine(DebateFiles.Debate), [("id", added), .. keys.Read(parsed, run)]);
            return run.Finish(
                $"stakeholder '{added}'",
                new Addition(DebateFiles.Debate, "stakeholders", new DataNode.String(added)),
                ($"{added}.yaml", file));
        });
        return command;
    }
}
