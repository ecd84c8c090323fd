using System.CommandLine;
using Briefing.Load;
using Briefing.Load.Codecs;
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
        stakeholder.CompletionSources.Add(Completion.Of(debate => debate.Stakeholders.Select(s => s.Id)));
        var folder = Options.Folder();
        var to = Given.Text("--to", "The argument that it answers, of another stakeholder", "STAKEHOLDER/ID");
        to.CompletionSources.Add(Completion.OfArguments);
        var kind = Given.OneOf("--kind", "What it does to the argument", Choices.ReplyKinds.Words);
        var basis = Given.OneOf("--basis", "Whether the source itself answers the argument", Choices.Bases.Words);
        var text = Given.Text("--text", "The reply in a sentence or two");
        var voice = Given.OneOf("--voice", "Who speaks in the source", Choices.Voices.Words);
        var hedge = Given.Text("--hedge", "The source's own words of caution");
        var note = Given.Text("--note", "A remark of the editors");
        var citation = new CitationOptions();
        var command = new Command("reply", "Add a reply to a stakeholder's file")
        {
            stakeholder, folder, to, kind, basis, text, voice, hedge, note,
        };
        citation.AddTo(command);

        command.SetAction(parsed =>
        {
            var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var owner = parsed.GetValue(stakeholder)!;
            AddRun.Require("stakeholder", owner, run.Debate.Stakeholders.Select(known => known.Id));
            if (parsed.GetValue(to) is { } answered)
                run.RequireArgument(answered);

            var item = new NewNode.Keys(
            [
                NewKey.Required("to", parsed.GetValue(to), "the argument that it answers, as stakeholder/argument"),
                NewKey.Required("kind", parsed.GetValue(kind), "rebut, undermine, undercut, concede or reframe"),
                NewKey.Required("basis", parsed.GetValue(basis), "explicit if the source itself answers, or juxtaposed"),
                NewKey.Required("text", parsed.GetValue(text), "the reply in a sentence or two"),
                NewKey.Optional("voice", parsed.GetValue(voice), "own, quoted, reported, analysis or inference"),
                NewKey.Optional("hedge", parsed.GetValue(hedge), "the source's own words of caution"),
                .. NewKey.IfGiven("note", parsed.GetValue(note)),
                citation.Read(parsed, run, isRequired: true),
            ]);
            var what = parsed.GetValue(to) is { } reference ? $"reply to '{reference}'" : "reply";
            return run.Finish(what, new Addition($"{owner}.yaml", "replies", item));
        });
        return command;
    }
}
