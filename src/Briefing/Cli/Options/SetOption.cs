using System.CommandLine.Completions;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Options;

/// <summary><c>--set KEY=VALUE</c>: values of debate.yaml for one run.</summary>
internal sealed class SetOption
{
    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Use this value instead of the one in debate.yaml, as in title=\"A new title\" or watershed.name=\"the vote\"; "
            + "repeat for several",
        HelpName = "KEY=VALUE",
    };

    public SetOption() => _set.CompletionSources.Add(_ => Words(DebateFormat.File.Schema).Select(word => new CompletionItem(word)));

    public void AddTo(Command command) => command.Options.Add(_set);

    /// <exception cref="UsageException">One is no key with a value.</exception>
    public ImmutableArray<ValueOverride> Read(ParseResult parsed) => [.. (parsed.GetValue(_set) ?? []).Select(Parse)];

    /// <summary>What can be typed for a key with one value: <c>title=</c>, <c>watershed.name=</c>, <c>length=note</c>.</summary>
    private static IEnumerable<string> Words(ObjectSchema schema, string before = "") => schema.Keys.SelectMany(key => key.Value switch
    {
        Value.Scalar => [$"{before}{key.Name}="],
        Value.OneOf { Words: var words } => words.Select(word => $"{before}{key.Name}={word}"),
        Value.Object { Schema: var inner } => Words(inner, $"{before}{key.Name}."),
        _ => [],
    });

    private static ValueOverride Parse(string words)
    {
        if (words.Split('=', 2) is not [var key, var value])
            throw new UsageException($"--set takes a key and a value, not '{words}'.", "Write KEY=VALUE, as in --set length=note.");

        return key.Split('.').All(IsKey)
            ? new(key, value.Trim())
            : throw new UsageException($"--set takes a key of debate.yaml, not '{key}'.", "Write KEY=VALUE, as in --set length=note.");
    }

    private static bool IsKey(string word) => word.Length > 0 && word.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_');
}
