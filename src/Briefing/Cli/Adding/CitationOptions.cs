using System.CommandLine;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary>The options that make a citation: a source, a place in it, and a quotation.</summary>
internal sealed class CitationOptions
{
    private const string Hint = "a source and a place in it, as in [{source: ID, paragraph: 1}]";

    private readonly Option<string> _source = Given.Text("--source", "The id of the source that it rests on", "ID");

    private readonly Option<int?> _paragraph = new("--paragraph")
    {
        Description = "The place in the source: the n-th paragraph, counted from 1",
        HelpName = "N",
    };

    private readonly Option<string> _page = Given.Text("--page", "The place in the source: a page", "PAGE");
    private readonly Option<string> _section = Given.Text("--section", "The place in the source: a section", "SECTION");
    private readonly Option<string> _timestamp = Given.Text("--timestamp", "The time in a recording: 12:30", "TIME");
    private readonly Option<string> _quote = Given.Text("--quote", "Words of the source, word for word, at most 14");

    public CitationOptions() =>
        _source.CompletionSources.Add(Completion.Of(debate => debate.Sources.Select(source => source.Id)));

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_source, _paragraph, _page, _section, _timestamp, _quote])
            command.Add(option);
    }

    /// <exception cref="UsageException">There is no such source, or a place is given and no source.</exception>
    public NewKey Read(ParseResult parsed, AddRun run, bool isRequired)
    {
        var places = new List<NewKey>();
        if (parsed.GetValue(_paragraph) is { } number)
            places.Add(new("paragraph", new NewNode.Number(number)));

        foreach (var option in (Option<string>[])[_page, _section, _timestamp, _quote])
        {
            if (parsed.GetValue(option) is { } value)
                places.Add(new(option.Name[2..], new NewNode.Words(value)));
        }

        if (parsed.GetValue(_source) is { } source)
        {
            AddRun.Require("source", source, run.Debate.Sources.Select(known => known.Id));
            var citation = new NewNode.Keys([new("source", new NewNode.Words(source)), .. places]);
            return new("citations", new NewNode.List([citation]));
        }

        return places is [var first, ..]
            ? throw new UsageException($"--{first.Name} is given without a source.", "Name the source with --source.")
            : new("citations", new NewNode.Blank(Hint), IsHint: !isRequired);
    }
}
