using Briefing.Load.Schemas;

namespace Briefing.Scaffold;

/// <summary>
/// Converts data to the form that authors write: without empty values, with single items in place of lists where allowed,
/// and with objects listed under their ids.
/// </summary>
internal static class YamlForm
{
    public static DataNode Of(DataNode value) => value switch
    {
        DataNode.List { IsOneOrMore: true, Items: [var one] } => Of(one),
        DataNode.List { Items: [DataNode.Mapping { Heading: { } heading }, ..] items } =>
            new DataNode.Mapping([.. items.Cast<DataNode.Mapping>().Select(item => ById(item, heading))]),
        DataNode.List list => list with { Items = [.. list.Items.Select(Of)] },
        DataNode.Mapping keys => keys with { Entries = [.. keys.Entries.Where(IsGiven).Select(Of)] },
        _ => value,
    };

    private static DataEntry Of(DataEntry entry) => entry with { Value = Of(entry.Value) };

    private static bool IsGiven(DataEntry entry) => !entry.Value.IsEmpty;

    private static DataEntry ById(DataNode.Mapping item, string heading) =>
        new(item.Text(heading), Of(item with { Entries = [.. item.Entries.Where(entry => entry.Name != heading)] }));
}
