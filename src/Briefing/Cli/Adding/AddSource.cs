using System.CommandLine;
using Briefing.Load;
using Briefing.Load.Codecs;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary><c>briefing add source</c>.</summary>
internal static class AddSource
{
    public static Command Create(Terminal terminal)
    {
        var id = Given.Id("The source's id, as in gazette-2024");
        var folder = Options.Folder();
        var title = Given.Text("--title", "Its title as it stands there");
        var type = Given.Text("--type", "Its type as CSL names it: article-newspaper, report, webpage", "TYPE");
        var author = new Option<string[]>("--author")
        {
            Description = "A person as \"Family, Given\", or a body; may be given more than once",
            HelpName = "NAME",
        };
        var container = Given.Text("--container-title", "The newspaper, journal or site in which it stands");
        var publisher = Given.Text("--publisher", "Who published it");
        var url = Given.Text("--url", "Its address", "URL");
        var issued = Given.Text("--issued", "Its date as the text shows it: 2024, 2024-05 or 2024-05-03", "DATE");
        var language = Given.Text("--language", "Its language as a tag: en, ja", "TAG");
        var translated = Given.OneOf("--translated", "Whether the text is a translation", Choices.Translations.Words);
        var command = new Command("source", "Add a source to sources.yaml")
        {
            id, folder, title, type, author, container, publisher, url, issued, language, translated,
        };

        command.SetAction(parsed =>
        {
            var run = AddRun.Of(parsed.GetValue(folder), terminal);
            var name = AddRun.NewId("source", parsed.GetValue(id)!, run.Debate.Sources.Select(source => source.Id));
            string[] authors = parsed.GetValue(author) ?? [];
            var item = new NewNode.Keys(
            [
                new("id", new NewNode.Words(name)),
                NewKey.Required("type", parsed.GetValue(type), "as CSL names it: article-newspaper, report, webpage"),
                NewKey.Required("title", parsed.GetValue(title), "as it stands there"),
                authors.Length > 0
                    ? new("author", new NewNode.List([.. authors.Select(Person)]))
                    : NewKey.Optional("author", null, "[{family: Marsh, given: Ada}], or [{literal: Harbour Council}]"),
                NewKey.Optional("container-title", parsed.GetValue(container), "the newspaper, journal or site"),
                NewKey.Optional("publisher", parsed.GetValue(publisher), "who published it"),
                NewKey.Optional("url", parsed.GetValue(url), "https://…"),
                NewKey.Optional("issued", parsed.GetValue(issued), "the date that the text shows: 2024, 2024-05 or 2024-05-03"),
                NewKey.Required("language", parsed.GetValue(language), "a tag such as en or ja"),
                NewKey.Required("translated", parsed.GetValue(translated), "none, human, machine or unknown"),
                NewKey.Optional("describes", null, "{stakeholder: own}, or another voice that this source gives it"),
            ]);
            return run.Finish($"source '{name}'", new Addition(DebateFiles.Sources, null, item));
        });
        return command;
    }

    private static NewNode Person(string name) =>
        name.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given]
        ? new NewNode.Keys([new("family", new NewNode.Words(family)), new("given", new NewNode.Words(given))])
        : new NewNode.Keys([new("literal", new NewNode.Words(name))]);
}
