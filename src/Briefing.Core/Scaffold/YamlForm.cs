using Briefing.Load.Schemas;

namespace Briefing.Scaffold;

/// <summary>
/// Converts data to the form that authors write: without empty values, with single items in place of lists where allowed,
/// and with objects listed under their ids.
/// </summary>
internal static class YamlForm
{
    public static Written Of(Written value) => value switch
    {
        Written.List { IsOneOrMore: true, Items: [var one] } => Of(one),
        Written.List { Items: [Written.Keys { Heading: { } heading }, ..] items } =>
            new Written.Keys([.. items.Cast<Written.Keys>().Select(item => ById(item, heading))]),
        Written.List list => list with { Items = [.. list.Items.Select(Of)] },
        Written.Keys keys => keys with { Entries = [.. keys.Entries.Where(IsGiven).Select(Of)] },
        _ => value,
    };

    private static WrittenKey Of(WrittenKey entry) => entry with { Value = Of(entry.Value) };

    private static bool IsGiven(WrittenKey entry) => !entry.Value.IsEmpty;

    private static WrittenKey ById(Written.Keys item, string heading) =>
        new(item.Text(heading), Of(item with { Entries = [.. item.Entries.Where(entry => entry.Name != heading)] }));
}
