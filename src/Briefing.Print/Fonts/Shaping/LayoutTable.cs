using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Shaping;

/// <summary>The structure that <c>GPOS</c> and <c>GSUB</c> share: scripts, features and lookups.</summary>
internal static class LayoutTable
{
    /// <summary>More than any genuine font has; a hostile file could reference one subtable thousands of times.</summary>
    private const int MaxSubtables = 128;

    /// <summary>
    /// The lookups of a feature of the default script, or else of Latin, each as its subtables of the given type,
    /// with extension subtables resolved.
    /// </summary>
    public static List<List<FontBytes>> Lookups(FontBytes table, string feature, int type, int extensionType)
    {
        var lookupList = table.From(table.U16(8));
        var lookups = new List<List<FontBytes>>();
        var count = 0;
        foreach (var index in LookupIndices(table, feature))
        {
            if (index >= lookupList.U16(0))
                throw new FontFormatException($"The font file is damaged: its feature '{feature}' has no such lookup.");

            var lookup = lookupList.From(lookupList.U16(2 + 2 * index));
            count += lookup.U16(4);
            if (count > MaxSubtables)
                throw new FontFormatException($"The font's feature '{feature}' has more parts than can be right.");

            lookups.Add(Subtables(lookup, type, extensionType));
        }

        return lookups;
    }

    private static List<FontBytes> Subtables(FontBytes lookup, int type, int extensionType)
    {
        var subtables = new List<FontBytes>();
        var lookupType = lookup.U16(0);
        for (var i = 0; i < lookup.U16(4); i++)
        {
            var subtable = lookup.From(lookup.U16(6 + 2 * i));
            var subtableType = lookupType;
            if (lookupType == extensionType)
                (subtableType, subtable) = (subtable.U16(2), subtable.From(subtable.U32(4)));
            if (subtableType == type)
                subtables.Add(subtable);
        }

        return subtables;
    }

    /// <summary>In lookup list order, in which they are applied.</summary>
    private static List<int> LookupIndices(FontBytes table, string feature)
    {
        var indices = new List<int>();
        if (DefaultLanguage(table) is not { } language)
            return indices;

        var features = table.From(table.U16(6));
        for (var i = 0; i < language.U16(4); i++)
        {
            var record = features.Slice(2 + 6L * language.U16(6 + 2 * i), 6);
            if (!HasTag(record, feature))
                continue;

            var lookups = features.From(record.U16(4));
            for (var j = 0; j < lookups.U16(2); j++)
            {
                if (!indices.Contains(lookups.U16(4 + 2 * j)))
                    indices.Add(lookups.U16(4 + 2 * j));
            }
        }

        indices.Sort();
        return indices;
    }

    private static FontBytes? DefaultLanguage(FontBytes table)
    {
        var scripts = table.From(table.U16(4));
        return DefaultLanguage(scripts, "DFLT") ?? DefaultLanguage(scripts, "latn");
    }

    private static FontBytes? DefaultLanguage(FontBytes scripts, string tag)
    {
        for (var i = 0; i < scripts.U16(0); i++)
        {
            var record = scripts.Slice(2 + 6 * i, 6);
            if (!HasTag(record, tag))
                continue;

            var script = scripts.From(record.U16(4));
            return script.U16(0) == 0 ? null : script.From(script.U16(0));
        }

        return null;
    }

    private static bool HasTag(FontBytes record, string tag) =>
        record.U8(0) == tag[0] && record.U8(1) == tag[1] && record.U8(2) == tag[2] && record.U8(3) == tag[3];
}
