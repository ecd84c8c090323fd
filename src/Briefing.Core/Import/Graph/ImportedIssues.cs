using Briefing.Load.Markup;

namespace Briefing.Import.Graph;

/// <summary>
/// The issues: each thesis with what speaks for or against it; of the rest, each heading with what stands under it; and headings
/// whose data say that they are issues.
/// </summary>
internal sealed class ImportedIssues
{
    private readonly Dictionary<ImportedElement, ImportedIssue> _byElement = [];
    private readonly List<ImportedIssue> _all = [];

    private ImportedIssues()
    {
    }

    public IReadOnlyList<ImportedIssue> All => _all;

    /// <summary>The headings that became no issue.</summary>
    public ImmutableArray<ImportedSection> Unused { get; private set; } = [];

    public static ImportedIssues Of(ImportedDocument document, ImportedGraph graph)
    {
        var issues = new ImportedIssues();
        var theses = graph.Theses.ToDictionary(thesis => thesis, thesis => thesis);
        SpreadTheses(theses, graph);

        var rest = graph.Elements.Where(element => !theses.ContainsKey(element)).ToLookup(element => element.Section);
        var ofTheses = graph.Theses.ToLookup(thesis => thesis.Section);
        var ids = new NewIds([]);
        var drafts = new Dictionary<ImportedElement, ImportedIssue>();
        var used = new HashSet<int>();
        for (var section = -1; section < document.Sections.Length; section++)
        {
            var heading = section < 0 ? null : document.Sections[section];
            foreach (var thesis in ofTheses[section])
            {
                drafts[thesis] = issues.Add(OfThesis(thesis, heading, ids), section);
                used.Add(section);
            }

            if (rest[section].Any() || heading?.Facts?.Text("issue") is not null)
            {
                var issue = issues.Add(OfSection(document, heading, ids), section);
                used.Add(section);
                foreach (var element in rest[section])
                    issues._byElement[element] = issue;
            }
        }

        foreach (var (element, thesis) in theses)
            issues._byElement[element] = drafts[thesis];

        if (issues._all.Count == 0)
            issues.Add(OfSection(document, null, ids), -1);

        issues.Unused = [.. document.Sections.Where((_, section) => !used.Contains(section))];
        return issues;
    }

    public ImportedIssue Of(ImportedElement element) => _byElement[element];

    /// <summary>The issue of a heading, or the last one before it.</summary>
    public ImportedIssue OfSection(int section) => _all.LastOrDefault(issue => issue.Section <= section) ?? _all[0];

    /// <summary>What relates to something that belongs to a thesis belongs to it, too.</summary>
    private static void SpreadTheses(Dictionary<ImportedElement, ImportedElement> theses, ImportedGraph graph)
    {
        var related = graph.Relations
            .SelectMany(one => ((ImportedElement, ImportedElement)[])[(one.To, one.From), (one.From, one.To)])
            .ToLookup(one => one.Item1, one => one.Item2);
        var next = new Queue<ImportedElement>(graph.Theses);
        while (next.TryDequeue(out var element))
        {
            foreach (var other in related[element].Where(other => theses.TryAdd(other, theses[element])))
                next.Enqueue(other);
        }
    }

    private ImportedIssue Add(ImportedIssue issue, int section)
    {
        _all.Add(issue with { Section = section });
        return _all[^1];
    }

    private static ImportedIssue OfThesis(ImportedElement thesis, ImportedSection? heading, NewIds ids)
    {
        var title = thesis.Title.Value is { Length: > 0 } own ? own : null;
        var id = ids.Next(title ?? thesis.FirstWords, "issue");
        return Issue(id, PlainOf(thesis.Claim), title, heading?.Facts?.Text("kind"));
    }

    private static ImportedIssue OfSection(ImportedDocument document, ImportedSection? section, NewIds ids)
    {
        if (section is null)
            return Issue(ids.Next("main", "main"), document.FrontMatter?.Text("subTitle"), null, null);

        var facts = section.Facts;
        var id = ids.Next(facts?.Text("issue") ?? section.Text.Value, "issue");
        return facts?.Text("question") is { } question
            ? Issue(id, question, section.Text.Value, facts.Text("kind"))
            : Issue(id, section.Text.Value, null, facts?.Text("kind"));
    }

    private static ImportedIssue Issue(string id, string? question, string? title, string? kind) =>
        new(id, question, title != question ? title : null, kind);

    // A question is a line without Markdown.
    private static string PlainOf(string markdown) => new Prose(markdown, default, InlineMarkdown.Parse(markdown).Nodes).Plain;
}
