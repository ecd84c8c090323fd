using Briefing.Cli.Options;
using Briefing.Load.Format;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add reply</c>.</summary>
internal static class AddReply
{
    public static Command Create(Terminal terminal)
    {
        var stakeholder = new Argument<string>("STAKEHOLDER")
        {
            Description = "Whose reply it is",
            HelpName = "STAKEHOLDER",
        };
        stakeholder.CompletionSources.Add(Completion.Of(KnownIds.Stakeholders.In));
        var folder = CommonOptions.Folder();
        var item = new ItemOptions(PositionFormat.Reply.Schema);
        var command = new Command("reply", "Add a reply to a stakeholder's file") { stakeholder, folder };
        item.AddTo(command);

        command.SetAction(parsed =>
        {
            using var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var owner = parsed.GetValue(stakeholder)!;
            KnownIds.Stakeholders.Require(owner, run.Debate);
            var reply = item.Read(parsed, run);
            var what = reply.Text("to") is { Length: > 0 } to ? $"reply to '{to}'" : "reply";
            return run.Finish(what, new Addition($"{owner}.yaml", "replies", reply));
        });
        return command;
    }
}
