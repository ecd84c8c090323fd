using System.CommandLine;
using Briefing.Load;
using Briefing.Load.Codecs;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add issue</c>.</summary>
internal static class AddIssue
{
    public static Command Create(Terminal terminal)
    {
        var id = Given.Id("The issue's id: lower-case letters, digits and hyphens");
        var folder = Options.Folder();
        var question = Given.Text("--question", "A neutral question, to which either side could agree");
        var kind = Given.OneOf("--kind", "What it is about", Choices.IssueKinds.Words);
        var shortName = Given.Text("--short", "Two to four words, for tables");
        var background = Given.Text("--background", "What a reader must know, in the editors' words");
        var citation = new CitationOptions();
        var command = new Command("issue", "Add an issue to debate.yaml")
        {
            id, folder, question, kind, shortName, background,
        };
        citation.AddTo(command);

        command.SetAction(parsed =>
        {
            var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var name = AddRun.NewId("issue", parsed.GetValue(id)!, run.Debate.Issues.Select(issue => issue.Id));
            var item = new NewNode.Keys(
            [
                new("id", new NewNode.Words(name)),
                NewKey.Required("question", parsed.GetValue(question), "neutral: either side could agree to ask it"),
                NewKey.Optional("short", parsed.GetValue(shortName), "two to four words, for tables"),
                NewKey.Required("kind", parsed.GetValue(kind), "fact, interpretation, value or policy"),
                NewKey.Optional("background", parsed.GetValue(background), "what a reader must know"),
                citation.Read(parsed, run, isRequired: parsed.GetValue(background) is not null),
            ]);
            return run.Finish($"issue '{name}'", new Addition(DebateFiles.Debate, "issues", item));
        });
        return command;
    }
}
