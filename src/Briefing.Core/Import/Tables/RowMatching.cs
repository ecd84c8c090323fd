using Briefing.Diff;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Scaffold;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>
/// Finds what is there already of the rows of a list: by id, then by all that a row says, then by what it is about if there is only
/// one such, then by likeness.
/// </summary>
internal static class RowMatching
{
    // What an object without an id is about.
    private static readonly string[] s_about = ["to", "stakeholder", "version", "title"];

    /// <param name="old">What is there.</param>
    /// <param name="new">The values of each row.</param>
    /// <returns>For each row, what is there of it; <c>null</c> if it is new.</returns>
    public static DebateRow?[] Of(IReadOnlyList<DebateRow> old, IReadOnlyList<Dictionary<SheetColumn, YamlNode>> @new)
    {
        var (found, free) = (new DebateRow?[@new.Count], old.ToList());
        if (free.FirstOrDefault() is not { Sheet: var sheet })
            return found;

        var id = sheet.Id ?? (sheet.Schema.Heading is { } heading ? sheet.Columns.First(column => column.Key == heading) : null);
        if (sheet.IsSingle)
            Take((_, _) => true);
        if (id is not null)
            TakeById(id);

        // A row with an id is the object of that id and no other.
        bool IsNamed(Dictionary<SheetColumn, YamlNode> values) => id is not null && Text(values, id).Length > 0;
        Take((row, values) => !IsNamed(values) && values.All(value => IsSame(row, value.Key, value.Value)));
        foreach (var about in sheet.Columns.Where(column => column.Path.Length == 1 && s_about.Contains(column.Path[0])))
            TakeOnly((row, values) => !IsNamed(values) && Text(values, about) is { Length: > 0 } text && row.Old!.Text(about.Path[0]) == text);

        var left = Enumerable.Range(0, @new.Count).Where(i => found[i] is null && !IsNamed(@new[i])).ToList();
        var texts = free.Where(row => id is null || row.Old!.Text(id.Path[^1]).Length == 0).Select(row => (Row: (DebateRow?)row, Text: Words(row.Old!))).ToList();
        var rows = left.Select(i => (Row: (DebateRow?)null, Text: Words(@new[i]))).ToList();
        foreach (var (i, j) in ItemMatching.Of(texts, rows, item => $"{item.Row is null}", item => item.Text))
            found[left[j]] = texts[i].Row;

        return found;

        void TakeById(SheetColumn id)
        {
            var byId = free.GroupBy(row => row.Old!.Text(id.Path[^1]), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<DebateRow>(group), StringComparer.Ordinal);
            for (var i = 0; i < @new.Count; i++)
            {
                if (found[i] is null && Text(@new[i], id) is { Length: > 0 } text && byId.TryGetValue(text, out var rows) && rows.TryDequeue(out var row))
                    found[i] = row;
            }

            var taken = found.ToHashSet();
            free.RemoveAll(taken.Contains);
        }

        void Take(Func<DebateRow, Dictionary<SheetColumn, YamlNode>, bool> isSame)
        {
            for (var i = 0; i < @new.Count; i++)
            {
                if (found[i] is null && free.Find(row => isSame(row, @new[i])) is { } row)
                    (found[i], _) = (row, free.Remove(row));
            }
        }

        void TakeOnly(Func<DebateRow, Dictionary<SheetColumn, YamlNode>, bool> isSame)
        {
            for (var i = 0; i < @new.Count; i++)
            {
                var others = Enumerable.Range(0, @new.Count).Where(j => found[j] is null);
                if (found[i] is null && free.FindAll(row => isSame(row, @new[i])) is [var row] && others.Count(j => isSame(row, @new[j])) == 1)
                    (found[i], _) = (row, free.Remove(row));
            }
        }
    }

    public static bool IsSame(DebateRow row, SheetColumn column, YamlNode value) =>
        row[column] is { } there && CanonicalText.Of(there) == CanonicalText.Of(value);

    private static string Text(Dictionary<SheetColumn, YamlNode> values, SheetColumn column) =>
        values.GetValueOrDefault(column) is YamlNode.Scalar scalar ? scalar.Text.Trim() : "";

    private static string Words(Dictionary<SheetColumn, YamlNode> values) =>
        string.Join(' ', values.Values.OfType<YamlNode.Scalar>().Select(scalar => scalar.Text));

    private static string Words(DataNode.Mapping item) =>
        string.Join(' ', item.Entries.Select(entry => entry.Value).OfType<DataNode.String>().Select(words => words.Text));
}
