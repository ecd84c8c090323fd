using Briefing.Load.Schemas;

namespace Briefing.Tables;

/// <summary>A value as the text of a cell, and each item of a list on a line of its own.</summary>
internal static class CellText
{
    public const char LineEnd = '\n';

    public static string Of(DataNode? value) => value switch
    {
        null or DataNode.Blank => "",
        DataNode.String words => words.Text,
        DataNode.Number number => number.Digits,
        DataNode.Boolean truth => truth.Word,
        DataNode.List list => string.Join(LineEnd, list.Items.Select(Item)),
        DataNode.Mapping { Schema: null } map =>
            string.Join(LineEnd, map.Entries.Select(entry => $"{entry.Name}: {InLine(entry.Value)}")),
        _ => throw new InvalidOperationException($"A cell has no {value}."),
    };

    private static string Item(DataNode item) => item is DataNode.Mapping keys ? FlowText.Of(keys) : Of(item);

    private static string InLine(DataNode value) =>
        value is DataNode.List list ? string.Join(", ", list.Items.Select(Of)) : Of(value);
}
