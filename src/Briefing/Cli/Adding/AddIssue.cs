using Briefing.Cli.Options;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add issue</c>.</summary>
internal static class AddIssue
{
    public static Command Create(Terminal terminal)
    {
        var id = CommonOptions.NewId("The issue's id: lower-case letters, digits and hyphens");
        var folder = CommonOptions.Folder();
        var item = new ItemOptions(DebateFormat.Issue.Schema)
        {
            NeedsCitation = issue => issue["background"] is DataNode.String,
        };
        var command = new Command("issue", "Add an issue to debate.yaml") { id, folder };
        item.AddTo(command);

        command.SetAction(parsed =>
        {
            using var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var name = AddRun.NewId("issue", parsed.GetValue(id)!, run.Debate.Issues.Select(issue => issue.Id));
            return run.Finish($"issue '{name}'", new Addition(DebateFiles.Debate, "issues", item.Read(parsed, run, name)));
        });
        return command;
    }
}
