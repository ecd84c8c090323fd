using Briefing.Explain;
using Briefing.Load.Codecs;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Authoring;

/// <summary>Accepts a warning in the nearest object that can, with a blank for the reason.</summary>
internal static class AcceptanceOffer
{
    /// <param name="root">The file in which it is reported.</param>
    /// <param name="format">What the file holds.</param>
    /// <returns><c>null</c> if it cannot be accepted there.</returns>
    public static Fix? Of(Diagnostic diagnostic, YamlNode root, Value format)
    {
        // A blank for a blank would help nobody.
        var at = diagnostic.At;
        if (diagnostic.Severity != Severity.Warning || at.File.Content.AsSpan(at.Start, at.Length) is Placeholder.Word
            || !AcceptableCodes.Pages.ContainsKey(diagnostic.Code)
            || Nearest(root, format, at.Start) is not { } mapping)
        {
            return null;
        }

        var code = $"{diagnostic.Code}: {Placeholder.Word}";
        var added = mapping.Find(AcceptKey.Key.Name)?.Value switch
        {
            null => AddedKey.To(mapping, $"{AcceptKey.Key.Name}: {{{code}}}"),
            YamlNode.Mapping { Reference: null } accept when accept.Find(diagnostic.Code) is null => AddedKey.To(accept, code),
            _ => null,
        };
        return added is null ? null : added with { What = $"Accept {diagnostic.Code} here, with a reason" };
    }

    private static YamlNode.Mapping? Nearest(YamlNode root, Value format, int offset)
    {
        YamlNode.Mapping? nearest = null;
        var (node, value) = ((YamlNode?)root, (Value?)format);
        while (node is { Reference: null })
        {
            if (node is YamlNode.Mapping mapping && value is Value.Object { Schema: var schema })
            {
                nearest = schema.Find(AcceptKey.Key.Name) is null ? nearest : mapping;
                var entry = EntryAt(mapping, offset);
                (node, value) = (entry?.Value, entry is null ? null : schema.Find(entry.Key.Value)?.Value);
            }
            else
            {
                (node, value) = (node, value) switch
                {
                    (YamlNode.Mapping ids, Value.IdMap map) => (EntryAt(ids, offset)?.Value, map.Item),
                    (YamlNode.Sequence list, Value.List { Item: var item }) => (list.Items.LastOrDefault(one => one.Site.Start <= offset), item),
                    _ => (null, value),
                };
            }
        }

        return nearest;
    }

    private static YamlEntry? EntryAt(YamlNode.Mapping mapping, int offset) =>
        mapping.Entries.LastOrDefault(entry => entry.Key.At.Start <= offset);
}
