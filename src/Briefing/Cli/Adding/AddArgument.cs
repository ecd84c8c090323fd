using System.CommandLine;
using Briefing.Load;
using Briefing.Load.Codecs;
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
        id.CompletionSources.Add(Completion.Of(debate => debate.Stakeholders.Select(s => s.Id), suffix: "/"));
        var folder = Options.Folder();
        var issue = Given.Text("--issue", "The id of the issue that it is about", "ID");
        issue.CompletionSources.Add(Completion.Of(debate => debate.Issues.Select(known => known.Id)));
        var claim = Given.Text("--claim", "What it asserts, in a sentence");
        var grounds = Given.Text("--grounds", "The facts that it rests on");
        var warrant = Given.Text("--warrant", "The rule by which the grounds carry the claim");
        var voice = Given.OneOf("--voice", "Who speaks in the source", Choices.Voices.Words);
        var hedge = Given.Text("--hedge", "The source's own words of caution");
        var note = Given.Text("--note", "A remark of the editors");
        var against = new Option<string[]>("--against")
        {
            Description = "The ids of those who owe it an answer, with commas between them; may be given more than once",
            HelpName = "ID…",
        };
        against.CompletionSources.Add(Completion.Of(debate => debate.Stakeholders.Select(s => s.Id)));
        var citation = new CitationOptions();
        var command = new Command("argument", "Add an argument to a stakeholder's file")
        {
            id, folder, issue, claim, grounds, warrant, voice, hedge, note, against,
        };
        citation.AddTo(command);

        command.SetAction(parsed =>
        {
            var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var (owner, name) = run.Reference(parsed.GetValue(id)!);
            AddRun.NewId("argument", name, run.ArgumentsOf(owner));
            if (parsed.GetValue(issue) is { } about)
                AddRun.Require("issue", about, run.Debate.Issues.Select(known => known.Id));

            string[] opponents = Options.Ids(parsed.GetValue(against));
            foreach (var opponent in opponents)
                AddRun.Require("stakeholder", opponent, run.Debate.Stakeholders.Select(s => s.Id));

            var item = new NewNode.Keys(
            [
                new("id", new NewNode.Words(name)),
                NewKey.Required("issue", parsed.GetValue(issue), "the id of the issue that it is about"),
                NewKey.Required("claim", parsed.GetValue(claim), "what it asserts, in a sentence"),
                NewKey.Optional("grounds", parsed.GetValue(grounds), "the facts that it rests on"),
                NewKey.Optional("warrant", parsed.GetValue(warrant), "the rule by which the grounds carry the claim"),
                NewKey.Required("voice", parsed.GetValue(voice), "own, quoted, reported, analysis or inference"),
                NewKey.Optional("hedge", parsed.GetValue(hedge), "the source's own words of caution"),
                .. NewKey.IfGiven("note", parsed.GetValue(note)),
                .. opponents.Length == 0
                    ? (NewKey[])[]
                    : [new("against", new NewNode.List([.. opponents.Select(opponent => new NewNode.Words(opponent))]))],
                citation.Read(parsed, run, isRequired: true),
            ]);
            return run.Finish($"argument '{owner}/{name}'", new Addition($"{owner}.yaml", "arguments", item));
        });
        return command;
    }
}
