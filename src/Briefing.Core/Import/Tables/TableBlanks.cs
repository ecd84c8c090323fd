using Briefing.Import.Drafts;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>
/// What a table leaves open in a new debate: a placeholder stands for what is needed, an issue for each that is named, a source
/// for each that is cited, so that a draft can be built at once.
/// </summary>
/// <param name="rows">The rows of each sheet.</param>
/// <param name="elsewhere">The place of what no row says.</param>
internal sealed class TableBlanks(IReadOnlyDictionary<TableSheet, List<DebateRow>> rows, TextSpan elsewhere, DiagnosticBag diagnostics)
{
    private const string Own = "own";

    // What asserts something and must say where it is from. Of a sentence within another object, its text decides.
    private static readonly string[] s_asserting = ["arguments", "replies", "bottom-line", "key-points"];

    private readonly TableSheet _debate = TableLayout.All.First(sheet => sheet.IsSingle);
    private readonly TableSheet _issues = TableLayout.Find("Issues");
    private readonly TableSheet _sources = TableLayout.Find("Sources");
    private readonly TableSheet _stakeholders = TableLayout.Find("Stakeholders");

    private IEnumerable<DebateRow> All => rows.Values.SelectMany(row => row);

    /// <param name="issues">The issues that rows name, by their ids.</param>
    public void Fill(IReadOnlyDictionary<string, YamlNode.Scalar> issues)
    {
        if (rows[_debate].Count == 0)
            Added(_debate, elsewhere);

        NameRows();
        AddIssues(issues);
        AddSources();
        Describe();
        foreach (var row in All)
        {
            foreach (var column in row.Sheet.Columns.Where(column => column.IsRequired && !column.IsParent && Placeholders.MayReplace(column.Key.Value)))
            {
                if (IsBlank(row, column))
                    row[column] = DataTree.Scalar(Placeholder.Word, row[column]?.At ?? row.At);
            }
        }

        Label();
    }

    /// <summary>An id of the first words, where the format needs one and the table has none.</summary>
    private void NameRows()
    {
        foreach (var group in All.Where(row => row.Sheet.Id is { IsRequired: true }).GroupBy(row => (row.Sheet, row.Parent)))
        {
            var ids = new NewIds(group.Select(row => row.Name));
            foreach (var row in group.Where(row => IsBlank(row, row.Sheet.Id!)))
            {
                var words = row.Sheet.Columns.Where(column => column.Key.Value is Value.Scalar { Kind: ScalarKind.Markdown or ScalarKind.Line })
                    .Select(column => row[column]).OfType<YamlNode.Scalar>().FirstOrDefault(text => !text.IsNull);
                row.Name = ids.Next(NewIds.FirstWords(words?.Text ?? ""), row.Sheet.Schema.Name.Replace(' ', '-'));
                row[row.Sheet.Id!] = DataTree.Scalar(row.Name, row.At);
            }
        }
    }

    private void AddIssues(IReadOnlyDictionary<string, YamlNode.Scalar> issues)
    {
        var known = rows[_issues].Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, written) in issues.Where(issue => !known.Contains(issue.Key)))
        {
            var issue = Added(_issues, written.At);
            (issue.Name, issue[_issues.Id!]) = (id, DataTree.Scalar(id, written.At));
            if (written.Text != id)
                issue[_issues.Columns.First(column => column.Path is ["question"])] = written;
        }
    }

    private void AddSources()
    {
        var listed = rows[_sources].Select(row => row.Name).ToList();
        var known = listed.ToHashSet(StringComparer.Ordinal);
        foreach (var cited in All.SelectMany(row => row.Sources).ToList())
        {
            if (!Ids.IsId(cited.Text) || !known.Add(cited.Text))
                continue;

            diagnostics.Add(Problems.SourceMade(cited.At, cited.Text, NearMiss.Of(cited.Text, listed)));
            AddSource(cited);
        }

        var unnamed = new UnnamedSource(known);
        foreach (var row in All.ToList())
        {
            foreach (var column in row.Sheet.Columns.Where(column => column.Path is [.., "citations"] && Needs(row, column)))
                row[column] = DataTree.Of(unnamed.Or(null), row.At);
        }

        // A debate has at least one.
        if (rows[_sources].Count == 0)
            unnamed.Or(null);

        foreach (var entry in unnamed.Entries.OfType<DataNode.Mapping>())
            AddSource(DataTree.Scalar(entry.Text("id"), elsewhere));
    }

    private void AddSource(YamlNode.Scalar id)
    {
        var row = Added(_sources, id.At);
        (row.Name, row[_sources.Id!]) = (id.Text, DataTree.Scalar(id.Text, id.At));
    }

    private static bool Needs(DebateRow row, SheetColumn citations)
    {
        if (row[citations] is YamlNode.Sequence { Items.IsEmpty: false } or YamlNode.Unread)
            return false;

        return citations.Path is [var part, _]
            ? row.Sheet.Columns.FirstOrDefault(column => column.Path is [var other, "text"] && other == part) is { } text && !IsBlank(row, text)
            : s_asserting.Contains(row.Sheet.Path[^1])
                && row.Sheet.Columns.All(column => column.Path is not ["argument"] || IsBlank(row, column));
    }

    /// <summary>A source that a row cites in a stakeholder's own voice gives that voice, if its own row says nothing of voices.</summary>
    private void Describe()
    {
        var describes = _sources.Columns.First(column => column.Path is ["describes"]);
        var speakers = All
            .Where(row => row.Parent?.Sheet == _stakeholders && row.Sheet.Columns.Any(column => column.Path is ["voice"] && IsOwn(row[column])))
            .SelectMany(row => row.Sources.Select(source => (Source: source.Text, row.Parent!.Name)))
            .ToLookup(one => one.Source, one => one.Name, StringComparer.Ordinal);
        foreach (var source in rows[_sources].Where(source => IsBlank(source, describes) && speakers.Contains(source.Name)))
        {
            source[describes] = new YamlNode.Mapping(
                [.. speakers[source.Name].Distinct().Select(name => new YamlEntry(new(name, source.At), DataTree.Scalar(Own, source.At)))], IsComplete: true, source.At);
        }
    }

    private void Label()
    {
        var (name, label) = (Column("name"), Column("label"));
        var labels = new NewLabels(rows[_stakeholders].Select(row => Text(row, label)).Where(given => given.Length > 0));
        foreach (var row in rows[_stakeholders].Where(row => Text(row, label).Length == 0))
        {
            var words = Text(row, name) is var written && written != Placeholder.Word ? written : row.Name;
            if (labels.Instead(words) is { } other)
                row[label] = DataTree.Scalar(other, row.At);
        }

        SheetColumn Column(string key) => _stakeholders.Columns.First(column => column.Path is [var only] && only == key);
    }

    private DebateRow Added(TableSheet sheet, TextSpan at)
    {
        var row = new DebateRow(sheet, null, null, at);
        rows[sheet].Add(row);
        return row;
    }

    private static bool IsOwn(YamlNode? voice) => voice is YamlNode.Scalar { Text: Own };

    private static bool IsBlank(DebateRow row, SheetColumn column) => row[column] is null or YamlNode.Scalar { IsNull: true };

    private static string Text(DebateRow row, SheetColumn column) => row[column] is YamlNode.Scalar scalar ? scalar.Text.Trim() : "";
}
