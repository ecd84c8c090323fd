using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary>What <c>briefing add</c> can add, and where it belongs.</summary>
/// <param name="Name">On the command line: "key-point".</param>
/// <param name="File">The file; <c>null</c> for that of a stakeholder.</param>
/// <param name="Section">The key of the list or mapping; <c>null</c> if a list is the whole file.</param>
internal sealed record AddedKind(string Name, ObjectSchema Schema, string? File, string? Section)
{
    private const string Id = "id";
    private const string Citations = "citations";

    /// <summary>In the order of the help.</summary>
    public static ImmutableArray<AddedKind> All { get; } =
    [
        new("stakeholder", PositionFormat.File.Schema, DebateFiles.Debate, "stakeholders") { IsFile = true },
        new("issue", DebateFormat.Issue.Schema, DebateFiles.Debate, "issues")
        {
            NeedsCitation = issue => issue["background"] is DataNode.String,
        },
        new("source", SourceFormat.Source.Schema, DebateFiles.Sources, null),
        new("stance", PositionFormat.Stance.Schema, null, "stances"),
        new("argument", PositionFormat.Argument.Schema, null, "arguments") { NeedsCitation = _ => true },
        new("reply", PositionFormat.Reply.Schema, null, "replies") { NeedsCitation = _ => true },
        new("proposal", PositionFormat.Proposal.Schema, null, "proposals"),
        new("text", DebateFormat.SharedText.Schema, DebateFiles.Debate, "texts"),
        new("event", DebateFormat.Event.Schema, DebateFiles.Debate, "events"),
        new("conflict", DebateFormat.Conflict.Schema, DebateFiles.Debate, "conflicts"),
        new("absent-voice", DebateFormat.AbsentVoice.Schema, DebateFiles.Debate, "absent-voices"),
        new("key-point", DebateFormat.KeyPoint.Schema, DebateFiles.Debate, "key-points") { NeedsCitation = _ => true },
        new("bottom-line", DebateFormat.BottomLine.Schema, DebateFiles.Debate, "bottom-line") { NeedsCitation = _ => true },
    ];

    /// <summary>Whether it is listed by its id, and has a file of its own.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether one without a citation is an error, rather than merely incomplete.</summary>
    public Func<DataNode.Mapping, bool> NeedsCitation { get; init; } = _ => false;

    public bool IsOfStakeholder => File is null;

    /// <summary>Whether others refer to it by an id, so that it cannot be without one.</summary>
    public bool HasId => Schema.Find(Id) is { IsRequired: true };

    /// <summary>Whether it is listed under the id of an issue.</summary>
    public bool IsByIssue => Schema.Heading is not null;

    /// <summary>"argument", "key point".</summary>
    public string What => Schema.JsonForm.Name ?? Schema.Name;

    public string Description => IsFile ? $"Add {Phrase.WithArticle(What)}, with its own position file"
        : $"Add {Phrase.WithArticle(What)} to {File ?? "a stakeholder's file"}";

    /// <summary>The file that it goes into.</summary>
    public string FileOf(Subject subject) => File ?? $"{subject.Owner}.yaml";

    /// <summary>The ids that a new one may not have, each with its place.</summary>
    public IEnumerable<Located<string>> Taken(AddRun run, string? owner) => Name switch
    {
        "argument" => run.ArgumentsOf(owner!),
        "stance" =>
            from stakeholder in run.Debate.Stakeholders
            where stakeholder.Id.Value == owner
            from stance in stakeholder.Stances
            select stance.Issue,
        "issue" => run.Debate.Issues.Select(issue => issue.Id),
        "source" => run.Debate.Sources.Select(source => source.Id),
        _ => KnownIds.Stakeholders.In(run.Debate),
    };

    /// <summary>An item as it would be written: what is not given is blank.</summary>
    public PlannedItem Plan(Subject subject, IEnumerable<(string Name, DataNode? Value)> values, AddRun run)
    {
        (string, DataNode?)[] heading = subject.Id is { } id ? [(Schema.Heading?.Name ?? Id, id)] : [];
        var all = heading.Concat(values).ToList();
        if (IsFile)
        {
            return new(
                $"{What} '{subject.Id}'",
                new Addition(File!, Section, new DataNode.String(subject.Id!)),
                ($"{subject.Id}.yaml", PositionFile.Of(run.FirstLine(DebateFiles.Debate), all)));
        }

        var item = Schema.Draft(all, hasComments: true);
        if (Schema.Heading is { } key)
            item = item with { Entries = [new(key.Name, new DataNode.String(subject.Id!)), .. item.Entries] };
        if (NeedsCitation(item))
        {
            item = item with
            {
                Entries = [.. item.Entries.Select(entry => entry.Name == Citations ? entry with { IsHint = false } : entry)],
            };
        }

        return new(Title(subject, item), new Addition(FileOf(subject), Section, item));
    }

    private string Title(Subject subject, DataNode.Mapping item) => this switch
    {
        { IsByIssue: true } => $"{What} on '{subject.Id}'",
        { HasId: true, IsOfStakeholder: true } => $"{What} '{subject.Owner}/{subject.Id}'",
        { HasId: true } => $"{What} '{subject.Id}'",
        _ when Schema == PositionFormat.Reply.Schema && item.Text("to") is { Length: > 0 } to => $"{What} to '{to}'",
        _ => What,
    };
}
