using Briefing.Load.Format;

namespace Briefing.Import.Argdown;

/// <summary>
/// The headings with content, and those whose data say that they are issues; content before the first heading gets a separate
/// issue.
/// </summary>
internal sealed class ArgdownIssues
{
    private readonly ImmutableSortedDictionary<int, ArgdownIssue> _bySection;

    private ArgdownIssues(ImmutableSortedDictionary<int, ArgdownIssue> bySection) => _bySection = bySection;

    public IEnumerable<ArgdownIssue> All => _bySection.Values;

    public static ArgdownIssues Of(ArgdownDocument document)
    {
        var ids = new NewIds([]);
        var said = document.Elements.Where(element => element.Text.Length > 0);
        var named = Enumerable.Range(0, document.Sections.Length)
            .Where(section => document.Sections[section].Facts?.Text("issue") is not null);
        var used = said.Select(element => element.Section).Union(named).Order();
        return new(used.ToImmutableSortedDictionary(
            section => section,
            section => section < 0
                ? Issue(ids.Next("main", "main"), document.FrontMatter?.Text("subTitle"), null, null)
                : Issue(document.Sections[section], ids)));
    }

    public ArgdownIssue Of(ArgdownElement element) => _bySection[element.Section];

    private static ArgdownIssue Issue(ArgdownSection section, NewIds ids)
    {
        var facts = section.Facts;
        var id = ids.Next(facts?.Text("issue") ?? section.Text.Value, "issue");
        return facts?.Text("question") is { } question
            ? Issue(id, question, section.Text.Value, facts.Text("kind"))
            : Issue(id, section.Text.Value, null, facts?.Text("kind"));
    }

    private static ArgdownIssue Issue(string id, string? question, string? title, string? kind)
    {
        var schema = DebateFormat.Issue.Schema;
        var shortTitle = title != question ? title : null;
        return new(id, schema.Draft([("id", id), ("question", question), ("short", shortTitle), ("kind", kind)]));
    }
}
