using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Tables;

/// <summary>The rows that a debate fills.</summary>
internal static class TableRows
{
    /// <summary>For each sheet, in the order of <see cref="TableLayout.All"/>.</summary>
    public static ImmutableArray<(TableSheet Sheet, ImmutableArray<SheetRow> Rows)> Of(Debate debate)
    {
        var root = DataFormat.File.Write(new(debate, []));
        return [.. TableLayout.All.Select(sheet => (sheet, Objects(sheet, root).Select(item => Row(sheet, item)).ToImmutableArray()))];
    }

    /// <summary>The objects of a sheet, each with the name by which other sheets call the object that it is a part of.</summary>
    private static IEnumerable<(string Parent, DataNode.Mapping Item, int Number)> Objects(TableSheet sheet, DataNode.Mapping root)
    {
        if (sheet.Parent is not { } parent)
            return Items(root[sheet.Path[^1]]).Select((item, i) => ("", item, i + 1));

        return Objects(parent, root).SelectMany(above =>
            Items(above.Item[sheet.Path[^1]]).Select((item, i) => (NameOf(parent, above.Item, above.Number), item, i + 1)));
    }

    /// <summary>The objects of a list, or the one that stands for it.</summary>
    public static IEnumerable<DataNode.Mapping> Items(DataNode? value) => value switch
    {
        DataNode.List list => list.Items.Cast<DataNode.Mapping>(),
        DataNode.Mapping single => [single],
        _ => [],
    };

    private static SheetRow Row(TableSheet sheet, (string Parent, DataNode.Mapping Item, int Number) row) =>
        new([.. sheet.Columns.Select(column => column switch
        {
            { IsParent: true } => row.Parent,
            { Path: ["id"] } when sheet.HasNumbers(TableLayout.All) => NameOf(sheet, row.Item, row.Number),
            _ => CellText.Of(ValueAt(row.Item, column.Path)),
        })]);

    private static string NameOf(TableSheet sheet, DataNode.Mapping item, int number) =>
        sheet.Id is null || item.Text("id") is not { Length: > 0 } id ? RowNumber.Of(number) : id;

    /// <returns><c>null</c> if nothing stands there.</returns>
    public static DataNode? ValueAt(DataNode? value, ImmutableArray<string> path)
    {
        foreach (var name in path)
            value = (value as DataNode.Mapping)?[name];

        return value;
    }
}
