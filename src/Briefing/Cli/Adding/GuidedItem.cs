using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>Asks for an item key by key, and shows it before it is written.</summary>
internal sealed class GuidedItem(AddedKind kind, SubjectArguments arguments, AddRun run, Dialogue dialogue)
{
    /// <param name="words">The arguments that are given.</param>
    /// <param name="given">The values that are given by options.</param>
    /// <returns><c>null</c> if it is not to be written after all.</returns>
    /// <exception cref="UsageException">It cannot be written, or there are no more answers.</exception>
    public (Subject Subject, ImmutableArray<(string Name, DataNode? Value)> Values)? Ask(
        string[] words, ImmutableArray<(string Name, DataNode? Value)> given)
    {
        var subject = Named(arguments.Subject(words, run));
        if (FaultOf(given) is { } fault)
            throw new UsageException(fault, "Nothing was written.");

        var values = Questions(subject.Owner).Ask(kind.Schema, given, FaultOf, kind.NeedsCitation);
        var item = kind.Plan(subject, values, run);
        Show(item);
        return dialogue.Confirm("Write it?") ? (subject, values) : null;

        string? FaultOf(ImmutableArray<(string, DataNode?)> some) => run.Faults(kind.Plan(subject, some, run)) is [var first, ..]
            ? $"{first.Message} {first.Hint}".TrimEnd()
            : null;
    }

    private Subject Named(Subject subject)
    {
        if (kind.IsOfStakeholder && subject.Owner is null)
        {
            var owners = ToChoose(
                $"stakeholder who could have {Phrase.WithArticle(kind.What)}",
                ScalarKind.StakeholderId, id => Questions(id).CanAsk(kind.Schema));
            var question = $"stakeholder: whose {kind.What} it is";
            subject = subject with { Owner = Questions(null).AskWord(question, owners, id => SubjectArguments.Known(id, run)) };
        }

        if (subject.Id is not null || !(kind.HasId || kind.IsByIssue))
            return subject;

        var taken = kind.Taken(run, subject.Owner).Select(id => id.Value).ToHashSet();
        var (name, ids) = kind.IsByIssue
            ? ("issue: which one it answers", ToChoose("issue without a stance", ScalarKind.IssueId, id => !taken.Contains(id)))
            : ($"id: a short name for the {kind.What}, in lower-case letters, digits and hyphens", []);
        return subject with { Id = Questions(null).AskWord(name, ids, id => arguments.Checked(id, run, subject.Owner)) };
    }

    private ImmutableArray<(string Word, string Meaning)> ToChoose(string what, ScalarKind ids, Func<string, bool> canBe)
    {
        var all = new AnswerChoices(run.Debate, null).OfKind(ids) ?? [];
        return all.RemoveAll(one => !canBe(one.Word)) is [_, ..] possible
            ? possible
            : throw new UsageException($"There is no {what}.", "Add first what is missing: 'briefing add' does that, too.");
    }

    private Questions Questions(string? owner) => new(dialogue, new AnswerChoices(run.Debate, owner), run);

    private void Show(PlannedItem item)
    {
        dialogue.Say("");
        if (item.NewFile is var (name, content))
        {
            dialogue.Say($"This will be the file {run.PathOf(name)}:");
            foreach (var line in content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                dialogue.Say($"  {line}");
        }

        var under = item.Addition.Section is { } section ? $", under '{section}'" : "";
        dialogue.Say($"This will be added to {run.PathOf(item.Addition.FileName)}{under}:");
        foreach (var line in item.Addition.Lines)
            dialogue.Say($"  {line}");
    }
}
