using Briefing.Cli.Options;
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
        from option in _options
        let words = Words(option.Option, parsed)
        where words is [_, ..]
        select (option.Key.Name, KeyValues.Read(option.Key, words, run));

    private static string[]? Words(Option option, ParseResult parsed) => option switch
    {
        Option<string[]> several => parsed.GetValue(several),
        Option<string> one when parsed.GetValue(one) is { } word => [word],
        _ => null,
    };

    private static Option Create(Key key)
    {
        var name = $"--{key.Name}";
        var description = Phrase.Capital(key.Option!);
        return key.Value switch
        {
            Value.OneOf one => CommonOptions.OneOf(name, description, one.Words),
            Value.Scalar { Kind: var kind } =>
                Completed(CommonOptions.Text(name, description, key.Placeholder ?? Placeholder(kind)), kind),
            Value.List { Item: Value.Scalar { Kind: var kind } } => Completed(Several("ID…"), kind),
            Value.IdMap { Ids: var kind } => Completed(Several(key.Placeholder!), kind, suffix: "="),
            Value.List { Item: Value.Object } => Several(key.Placeholder ?? "NAME"),
            _ => throw new InvalidOperationException($"No option gives '{key.Name}' a value."),
        };

        Option<string[]> Several(string placeholder) => new(name) { Description = description, HelpName = placeholder };
    }

    private static Option Completed(Option option, ScalarKind kind, string suffix = "")
    {
        if (kind == ScalarKind.Argument)
            option.CompletionSources.Add(Completion.OfArguments);
        else if (KnownIds.Of(kind) is { } known)
            option.CompletionSources.Add(Completion.Of(known.In, suffix));

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

    private sealed record KeyOption(Key Key, Option Option);
}
