using Briefing.Cli.Options;
using Briefing.Load.Codecs;
using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>The options for an object's keys.</summary>
internal sealed class KeyOptions(ObjectSchema schema)
{
    private readonly ImmutableArray<KeyOption> _options =
        [.. schema.Keys.Where(key => key.Option is not null).Select(key => new KeyOption(key, Create(key)))];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
            command.Add(option);
    }

    /// <summary>The given values by key.</summary>
    /// <exception cref="UsageException">A value refers to an unknown id.</exception>
    public IEnumerable<(string Name, DataNode? Value)> Read(ParseResult parsed, AddRun run) =>
        [.. _options.Select(option => (option.Key.Name, Read(option.Key, option.Option, parsed, run)))];

    private static Option Create(Key key)
    {
        var name = $"--{key.Name}";
        var description = Phrase.Capital(key.Option!);
        switch (key.Value)
        {
            case Value.OneOf one:
                return CommonOptions.OneOf(name, description, one.Words);
            case Value.Scalar { Kind: var kind }:
                return Completed(CommonOptions.Text(name, description, key.Placeholder ?? Placeholder(kind)), kind);
            case Value.List { Item: Value.Scalar { Kind: var kind } }:
                return Completed(new Option<string[]>(name) { Description = description, HelpName = "ID…" }, kind);
            case Value.List { Item: Value.Object { Schema: var item } } when item == SourceFormat.Author.Schema:
                return new Option<string[]>(name) { Description = description, HelpName = "NAME" };
            default:
                throw new InvalidOperationException($"No option gives '{key.Name}' a value.");
        }
    }

    private static Option Completed(Option option, ScalarKind kind)
    {
        if (kind == ScalarKind.Argument)
            option.CompletionSources.Add(Completion.OfArguments);
        else if (KnownIds.Of(kind) is { } known)
            option.CompletionSources.Add(Completion.Of(known.In));

        return option;
    }

    private static string Placeholder(ScalarKind kind) => kind switch
    {
        ScalarKind.IssueId or ScalarKind.SourceId or ScalarKind.ArgumentId => "ID",
        ScalarKind.Argument => "STAKEHOLDER/ID",
        ScalarKind.Date or ScalarKind.Day => "DATE",
        ScalarKind.Language => "TAG",
        ScalarKind.SourceType => "TYPE",
        ScalarKind.Timestamp => "TIME",
        ScalarKind.WebAddress => "URL",
        _ => "TEXT",
    };

    private static DataNode? Read(Key key, Option option, ParseResult parsed, AddRun run) => option switch
    {
        Option<string[]> names when key.Value is Value.List { Item: Value.Object } =>
            new DataNode.List([.. (parsed.GetValue(names) ?? []).Select(Author)]),
        Option<string[]> ids => new DataNode.List(
        [
            .. CommonOptions.Ids(parsed.GetValue(ids)).Select(id => Checked(id, ((Value.Scalar)((Value.List)key.Value).Item).Kind, run)),
        ]),
        Option<string> text => parsed.GetValue(text) is { } given
            ? Checked(given, (key.Value as Value.Scalar)?.Kind, run)
            : null,
        _ => throw new InvalidOperationException($"Nothing reads {option.Name}."),
    };

    private static DataNode Checked(string word, ScalarKind? kind, AddRun run)
    {
        if (kind == ScalarKind.Paragraphs && Places.Paragraphs(word) is { } paragraphs)
            return ValueCodecs.Paragraphs.Write(new(paragraphs, default));

        if (kind == ScalarKind.Argument)
            run.RequireArgument(word);
        else if (kind is { } id)
            KnownIds.Of(id)?.Require(word, run.Debate);

        return new DataNode.String(word);
    }

    private static DataNode.Mapping Author(string name)
    {
        var schema = SourceFormat.Author.Schema;
        return schema.Draft(name.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given]
            ? [("family", family), ("given", given)]
            : [("literal", name)]);
    }

    private sealed record KeyOption(Key Key, Option Option);
}
