namespace Briefing.Print.Fonts.Web;

/// <summary>
/// Writes a <c>GPOS</c> or <c>GSUB</c> table whose features are those of the default script (OpenType, "Common table
/// formats").
/// </summary>
internal static class LayoutTableWriter
{
    private const int HeaderLength = 10;
    private const int FeatureLength = 6;
    private const int ExtensionLength = 8;
    private const int NoRequiredFeature = 0xFFFF;

    /// <param name="features">In tag order.</param>
    /// <param name="extensionType">Every subtable is an extension: so no offset is too large.</param>
    public static byte[] Write(IReadOnlyList<LayoutFeature> features, int extensionType)
    {
        var scripts = Scripts(features.Count);
        var list = Features(features);
        return new TableBytes()
            .U16(1).U16(0)
            .U16(HeaderLength).U16(HeaderLength + scripts.Length).U16(HeaderLength + scripts.Length + list.Length)
            .Add(scripts).Add(list).Add(Lookups(features, extensionType))
            .ToArray();
    }

    private static byte[] Scripts(int featureCount)
    {
        var table = new TableBytes().U16(1).Tag("DFLT").U16(8);
        table.U16(4).U16(0);
        table.U16(0).U16(NoRequiredFeature).U16(featureCount);
        for (var i = 0; i < featureCount; i++)
            table.U16(i);

        return table.ToArray();
    }

    private static byte[] Features(IReadOnlyList<LayoutFeature> features)
    {
        var table = new TableBytes().U16(features.Count);
        for (var i = 0; i < features.Count; i++)
            table.Tag(features[i].Tag).U16(2 + 6 * features.Count + FeatureLength * i);
        for (var i = 0; i < features.Count; i++)
            table.U16(0).U16(1).U16(i);

        return table.ToArray();
    }

    private static byte[] Lookups(IReadOnlyList<LayoutFeature> features, int extensionType)
    {
        var table = new TableBytes().U16(features.Count);
        var place = 2 + 2 * features.Count;
        foreach (var feature in features)
        {
            table.U16(place);
            place += LookupLength(feature);
        }

        // The subtables themselves follow all lookups.
        foreach (var feature in features)
        {
            var count = feature.Subtables.Length;
            table.U16(extensionType).U16(0).U16(count);
            for (var i = 0; i < count; i++)
                table.U16(6 + 2 * count + ExtensionLength * i);
            foreach (var subtable in feature.Subtables)
            {
                table.U16(1).U16(feature.LookupType).U32(place - (table.Length - 4));
                place += subtable.Length;
            }
        }

        foreach (var subtable in features.SelectMany(feature => feature.Subtables))
            table.Add(subtable);

        return table.ToArray();
    }

    private static int LookupLength(LayoutFeature feature) => 6 + (2 + ExtensionLength) * feature.Subtables.Length;
}
