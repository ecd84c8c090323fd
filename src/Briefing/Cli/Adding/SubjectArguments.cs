using Briefing.Cli.Files;
using Briefing.Cli.Options;

namespace Briefing.Cli.Adding;

/// <summary>The arguments that say whose a new item is and what it is called, and the folder of the debate.</summary>
internal sealed class SubjectArguments
{
    private readonly AddedKind _kind;
    private readonly ImmutableArray<Argument<string?>> _names;
    private readonly Argument<string?> _folder = CommonOptions.Folder();

    public SubjectArguments(AddedKind kind) => (_kind, _names) = (kind, [.. NamesOf(kind)]);

    /// <param name="isInteractive">What is left out is then asked for.</param>
    public void AddTo(Command command, Option<bool> isInteractive)
    {
        foreach (var name in _names)
            command.Add(name);

        command.Add(_folder);
        command.Validators.Add(result =>
        {
            var missing = _names.FirstOrDefault(name => result.GetResult(name) is not { Tokens.Count: > 0 });
            if (missing is { HelpName: var name, Description: { } what } && !result.GetValue(isInteractive))
                result.AddError($"{name} is missing: {char.ToLowerInvariant(what[0])}{what[1..]}.");
        });
    }

    /// <returns>The debate's folder, and the words that are given, in the order of the arguments.</returns>
    public (string? Folder, string[] Words) Read(ParseResult parsed, bool isInteractive)
    {
        var folder = parsed.GetValue(_folder);
        string[] words = [.. _names.Select(parsed.GetValue).OfType<string>()];

        // What is asked for is left out, so that the last word may be the folder.
        return isInteractive && folder is null && words is [.., var last] && DebateFolder.ContainsDebate(last)
            ? (last, words[..^1])
            : (folder, words);
    }

    /// <exception cref="UsageException">A word names nothing, or what is there already.</exception>
    public Subject Subject(string[] words, AddRun run) => (_kind, words) switch
    {
        ({ IsOfStakeholder: true, HasId: true }, [var reference, ..]) when run.Reference(reference) is var (owner, id) =>
            new(owner, Checked(id, run, owner)),
        ({ IsOfStakeholder: true }, [var owner, .. var rest]) =>
            new(Known(owner, run), rest is [var issue, ..] ? Checked(issue, run, owner) : null),
        ({ HasId: true }, [var id, ..]) => new(null, Checked(id, run, null)),
        _ => new(null, null),
    };

    /// <exception cref="UsageException">There is no such stakeholder.</exception>
    public static string Known(string owner, AddRun run)
    {
        KnownIds.Stakeholders.Require(owner, run.Debate);
        return owner;
    }

    /// <exception cref="UsageException">It cannot be the id, or is taken.</exception>
    public string Checked(string id, AddRun run, string? owner)
    {
        if (_kind.IsFile)
            run.RefuseListed(id);

        if (!_kind.IsByIssue)
            return AddRun.NewId(_kind.What, id, _kind.Taken(run, owner));

        KnownIds.Issues.Require(id, run.Debate);
        AddRun.RequireFree($"a stance of '{owner}' on", id, _kind.Taken(run, owner));
        return id;
    }

    private static IEnumerable<Argument<string?>> NamesOf(AddedKind kind)
    {
        var what = kind.What;
        if (kind is { IsOfStakeholder: true, HasId: true })
            yield return Named("STAKEHOLDER/ID", $"Whose {what} it is, and its id", KnownIds.Stakeholders, suffix: "/");
        else if (kind.IsOfStakeholder)
            yield return Named("STAKEHOLDER", $"Whose {what} it is", KnownIds.Stakeholders);
        else if (kind.HasId)
            yield return Named("ID", $"The id of the {what}, in lower-case letters, digits and hyphens");

        if (kind.IsByIssue)
            yield return Named("ISSUE", "The id of the issue that it answers", KnownIds.Issues);
    }

    private static Argument<string?> Named(string name, string description, KnownIds? known = null, string suffix = "")
    {
        var argument = new Argument<string?>(name)
        {
            Description = description,
            HelpName = name,
            Arity = ArgumentArity.ZeroOrOne,
        };
        if (known is not null)
            argument.CompletionSources.Add(Completion.Of(known.In, suffix));

        return argument;
    }
}
