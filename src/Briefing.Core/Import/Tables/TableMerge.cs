using Briefing.Export.Words;
using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>
/// Puts the rows of a table into a debate: rows that it has not are added, values that differ are changed. Nothing is taken away.
/// </summary>
internal sealed class TableMerge
{
    private const string Sources = "sources";
    private const string Stakeholders = "stakeholders";

    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isNew;
    private readonly TextSpan _elsewhere;
    private readonly HashSet<(string List, string Id)> _derivedLabels = [];
    private readonly Dictionary<string, YamlNode.Scalar> _issues = [];
    private readonly Dictionary<TableSheet, List<DebateRow>> _rows =
        new(TableLayout.All.Select(sheet => KeyValuePair.Create(sheet, new List<DebateRow>())), ReferenceEqualityComparer.Instance);

    /// <param name="there">The debate that is there, if any. Without one, what is missing becomes a placeholder.</param>
    /// <param name="elsewhere">The place of what is there and not in the table.</param>
    public TableMerge(Debate? there, TextSpan elsewhere, DiagnosticBag diagnostics)
    {
        (_diagnostics, _isNew, _elsewhere) = (diagnostics, there is null, elsewhere);
        if (there is null)
            return;

        // What the loader makes of other values is no value of its own, and may become another.
        _derivedLabels.UnionWith(there.Sources.Where(source => source.Label.At == source.Id.At).Select(source => (Sources, source.Id.Value)));
        _derivedLabels.UnionWith(there.Stakeholders.Where(one => one.Label.At == one.Name.At).Select(one => (Stakeholders, one.Id.Value)));
        Add(DataFormat.File.Write(new(there, [])));
    }

    public void Add(TablePart part)
    {
        var reader = new CellReader(part.IsPlain, _diagnostics);
        var parent = part.Columns.FirstOrDefault(column => column.Column.IsParent);
        var parents = part.Layout.Parent is { } above
            ? _rows[above].DistinctBy(row => row.Name).ToDictionary(row => row.Name, StringComparer.Ordinal)
            : [];
        var old = _rows[part.Layout].Where(row => row.Old is not null).ToLookup(row => row.Parent);
        var rows = part.Rows
            .Where(row => part.Columns.Any(column => Cell(row, column.Index).Text.Length > 0))
            .Select(row => (Row: row, Parent: ParentOf(part, row, parent, parents), Values: Values(part, row, reader)))
            .Where(row => part.Layout.Columns[0] is not { IsParent: true } || row.Parent is not null)
            .GroupBy(row => row.Parent);
        foreach (var group in rows)
        {
            var all = group.ToList();
            var found = RowMatching.Of([.. old[group.Key].Where(row => !row.IsFilled)], [.. all.Select(row => row.Values)]);
            for (var i = 0; i < all.Count; i++)
                Fill(part, all[i].Row, found[i] ?? Added(part.Layout, group.Key, all[i].Row.At), all[i].Values);
        }
    }

    /// <summary>The tree of the debate that is made.</summary>
    public YamlNode.Mapping Tree()
    {
        if (_isNew)
            new TableBlanks(_rows, _elsewhere, _diagnostics).Fill(_issues);

        var all = _rows.Values.SelectMany(rows => rows).ToLookup(row => (row.Sheet, row.Parent));
        var entries = TableLayout.All.Where(sheet => sheet.Parent is null).Select(sheet =>
        {
            var items = all[(sheet, null)].Select(row => (YamlNode)row.Node(all)).ToImmutableArray();
            var at = items.IsEmpty ? _elsewhere : items[0].At;
            return new YamlEntry(new(sheet.Path[0], at), sheet.IsSingle && items is [var one] ? one : new YamlNode.Sequence(items, at));
        });
        return new([.. entries], IsComplete: true, _elsewhere);
    }

    private void Add(DataNode.Mapping root)
    {
        foreach (var sheet in TableLayout.All)
        {
            IEnumerable<(DebateRow? Parent, DataNode? List)> lists = sheet.Parent is null
                ? [(null, root[sheet.Path[0]])]
                : _rows[sheet.Parent].Select(parent => ((DebateRow?)parent, parent.Old![sheet.Path[^1]]));
            foreach (var (parent, list) in lists)
            {
                foreach (var item in TableRows.Items(list))
                    _rows[sheet].Add(Row(sheet, parent, item));
            }
        }
    }

    private DebateRow Row(TableSheet sheet, DebateRow? parent, DataNode.Mapping item)
    {
        var row = new DebateRow(sheet, parent, item, _elsewhere);
        foreach (var column in sheet.Columns.Where(column => !column.IsParent))
        {
            // An id has another place than a label that is written with it.
            if (TableRows.ValueAt(item, column.Path) is { IsEmpty: false } value && !IsDerived(row, column))
                row[column] = DataTree.Of(value, column == sheet.Id ? _elsewhere : _elsewhere with { Length = 1 });
        }

        return row;
    }

    /// <param name="parents">The objects that may hold it, by their names.</param>
    private DebateRow? ParentOf(
        TablePart part, GridRow row, (SheetColumn Column, int Index) parent, Dictionary<string, DebateRow> parents)
    {
        if (part.Layout.Parent is not { } above)
            return null;

        if (above.IsSingle)
            return _rows[above] is [var only] ? only : Added(above, null, row.At);

        var cell = parent.Column is null ? null : Cell(row, parent.Index);
        var what = part.Layout.Columns[0].Key.Name;
        if (cell is null || cell.Text.Trim().Length == 0)
        {
            _diagnostics.Add(Problems.EmptyCell((cell ?? row.Cells[0]).At, part.Layout.Schema.Name, what, part.Layout.Columns[0].Key.Meaning));
            return null;
        }

        var name = cell.Text.Trim();
        var id = _isNew && !RowNumber.Is(name) ? IdOf(name, what) : name;
        if (parents.TryGetValue(id, out var found))
            return found;

        if (_isNew && above.Id is { IsRequired: true } idColumn)
        {
            var made = Added(above, null, cell.At);
            (made.Name, made[idColumn]) = (id, DataTree.Scalar(id, cell.At));
            parents.Add(id, made);
            if (id != name && above.Columns.FirstOrDefault(column => column.Path is ["name"] or ["question"]) is { } title)
                made[title] = DataTree.Scalar(name, cell.At);

            return made;
        }

        _diagnostics.Add(Problems.NoRowOfId(cell.At, what, name, NearMiss.Of(name, _rows[above].Select(known => known.Name))));
        return null;
    }

    private Dictionary<SheetColumn, YamlNode> Values(TablePart part, GridRow row, CellReader reader)
    {
        var values = new Dictionary<SheetColumn, YamlNode>(ReferenceEqualityComparer.Instance);
        foreach (var (column, index) in part.Columns.Where(column => !column.Column.IsParent))
        {
            var cell = Cell(row, index);
            if (cell.IsFlawed)
                values[column] = new YamlNode.Unread(cell.At);
            if (cell.IsFlawed || string.IsNullOrWhiteSpace(cell.Text) || (column == part.Layout.Id && RowNumber.Is(cell.Text.Trim())))
                continue;

            values[column] = _isNew ? WithIds(column, reader.Read(column, cell)) : reader.Read(column, cell);
            if (_isNew && column.Key.Value is Value.Scalar { Kind: ScalarKind.IssueId } && values[column] is YamlNode.Scalar id)
                _issues.TryAdd(id.Text, DataTree.Scalar(cell.Text.Trim(), cell.At));
        }

        return values;
    }

    /// <summary>In a new debate, whatever names something becomes an id.</summary>
    private static YamlNode WithIds(SheetColumn column, YamlNode value) => (column.Key.Value, value) switch
    {
        (Value.Scalar { Kind: ScalarKind.NewId }, YamlNode.Scalar id) => Named(id, column.Key.Name),
        (Value.Scalar { Kind: ScalarKind.IssueId }, YamlNode.Scalar id) => Named(id, "issue"),
        (Value.Scalar { Kind: ScalarKind.StakeholderId }, YamlNode.Scalar id) => Named(id, "stakeholder"),
        (Value.Scalar { Kind: ScalarKind.ArgumentId }, YamlNode.Scalar id) => Named(id, "id"),
        (Value.Scalar { Kind: ScalarKind.Argument }, YamlNode.Scalar { Text: var text } id) when text.Split('/') is [var owner, var own] =>
            DataTree.Scalar($"{IdOf(owner.Trim(), "stakeholder")}/{IdOf(own.Trim(), "id")}", id.At),
        _ => value,
    };

    private static YamlNode.Scalar Named(YamlNode.Scalar id, string prefix) => DataTree.Scalar(IdOf(id.Text.Trim(), prefix), id.At);

    private static string IdOf(string name, string prefix) => Ids.IsId(name) ? name : NewIds.Of(name, prefix);

    private void Fill(TablePart part, GridRow row, DebateRow target, Dictionary<SheetColumn, YamlNode> values)
    {
        target.At = row.At;
        target.IsFilled = true;
        foreach (var (column, read) in values)
        {
            if (part.IsPlain && IsPlainFormOf(target[column], read, column))
                continue;

            var value = part.IsPlain && (read, target[column]) is (YamlNode.Sequence { Items: [YamlNode.Mapping, ..] } list, YamlNode.Sequence old)
                ? PlainCitations.WithWhatIsThere(list, old)
                : read;
            if (!IsDerived(target, column) || value is not YamlNode.Scalar label || label.Text != target.Old!.Text("label"))
                target[column] = value;
        }

        if (part.Layout.Id is { } id && part.Columns.FirstOrDefault(column => column.Column == id) is { Column: not null } found)
            target.Name = target[id] is YamlNode.Scalar own ? own.Text.Trim() : Cell(row, found.Index).Text.Trim();

        // What is needed and not there has a cell to name, if the table has the column.
        foreach (var (column, index) in part.Columns.Where(column => column.Column.IsRequired && !column.Column.IsParent && !target.Has(column.Column)))
            target[column] = new YamlNode.Scalar("", ScalarForm.Plain, Cell(row, index).At, Cell(row, index).At);
    }

    /// <summary>Whether a text without Markdown is what is seen of the text that is there, which then stays with its links and emphasis.</summary>
    private static bool IsPlainFormOf(YamlNode? there, YamlNode value, SheetColumn column) =>
        column.Key.Value is Value.Scalar { Kind: ScalarKind.Markdown }
        && (there, value) is (YamlNode.Scalar { Text: var text }, YamlNode.Scalar plain)
        && MarkdownEscape.Of(PlainText.OfMarkdown(text)) == plain.Text;

    private bool IsDerived(DebateRow row, SheetColumn column) =>
        column.Path is ["label"] && row.Old is { } old && _derivedLabels.Contains((row.Sheet.Path[0], old.Text("id")));

    private DebateRow Added(TableSheet sheet, DebateRow? parent, TextSpan at)
    {
        var row = new DebateRow(sheet, parent, null, at);
        _rows[sheet].Add(row);
        return row;
    }

    private static GridCell Cell(GridRow row, int index) => index < row.Cells.Length ? row.Cells[index] : new(index + 1, "", row.At with { Length = 0 });
}
