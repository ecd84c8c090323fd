using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>The keys of one object in the brackets of a list, without its braces: <c>[source: x, page: 1]</c>.</summary>
internal static class BareObject
{
    /// <returns><c>null</c> unless every item is another key of the object with a value.</returns>
    public static YamlNode.Mapping? Of(YamlNode.Sequence list, ObjectSchema schema)
    {
        if (!list.IsFlow || list.Items.Length < 2)
            return null;

        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var item in list.Items)
        {
            if (item is not YamlNode.Mapping { Entries: [var entry], Reference: null } || entry.Key.At.File.Content[item.Extent.Start] == '{'
                || schema.Find(entry.Key.Value) is null || entries.Any(other => other.Key.Value == entry.Key.Value))
            {
                return null;
            }

            entries.Add(entry);
        }

        var (first, last) = (entries[0].Key.At, entries[^1].Value.Site);
        return new(entries.ToImmutable(), IsComplete: true, first)
        {
            Extent = YamlSpans.Between(first.File, first.Start, Math.Max(last.End, first.End)),
            IsFlow = true,
        };
    }

    public static Fix? InBraces(YamlNode.Sequence list)
    {
        var (file, extent) = (list.Extent.File, list.Extent);
        return extent.Length < 2 || file.Content[extent.End - 1] != ']'
            ? null
            : new("Put braces around it", [new(new(file, extent.Start + 1, 0), "{", "a brace"), new(new(file, extent.End - 1, 0), "}", "a brace")], IsCertain: true);
    }
}
