namespace Briefing.Print.Fonts.Tables;

/// <summary>What a variable font can be: its axes and its named instances (OpenType, <c>fvar</c>).</summary>
internal sealed class Variations
{
    private const double Fixed = 65536;
    private const int AxisLength = 20;

    private readonly FontBytes _table;
    private readonly FontBytes? _names;

    private Variations(FontBytes table, FontBytes? names)
    {
        (_table, _names) = (table, names);
        var (start, count) = (table.U16(4), table.U16(8));
        if (count > MaxAxes || table.U16(10) < AxisLength)
            throw new FontFormatException("The font file is damaged: its axes are invalid.");

        Axes = [.. Enumerable.Range(0, count).Select(i => AxisOf(table.Slice(start + i * table.U16(10), AxisLength)))];
        Instances = [.. Enumerable.Range(0, table.U16(12)).Select(InstanceOf).OfType<Instance>()];
    }

    public sealed record Axis(string Tag, float Least, float Default, float Most);

    /// <param name="Values">One for each axis.</param>
    /// <param name="PostScriptName"><c>null</c> if it has none of its own.</param>
    public sealed record Instance(string Name, ImmutableArray<AxisValue> Values, string? PostScriptName);

    public ImmutableArray<Axis> Axes { get; }

    /// <summary>Those with a name in English.</summary>
    public ImmutableArray<Instance> Instances { get; }

    // As many as no font has.
    private const int MaxAxes = 64;

    /// <returns><c>null</c> if the font is not a variable one.</returns>
    public static Variations? Read(FontTables tables) =>
        tables.Find("fvar") is { } table && table.U16(8) > 0 ? new(table, tables.Find("name")) : null;

    private static Axis AxisOf(FontBytes record)
    {
        var tag = string.Create(4, record, (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = (char)bytes.U8(i);
        });
        var (least, standard, most) = (Number(record, 4), Number(record, 8), Number(record, 12));
        return least <= standard && standard <= most
            ? new(tag, least, standard, most)
            : throw new FontFormatException("The font file is damaged: its axes are invalid.");
    }

    private Instance? InstanceOf(int index)
    {
        var length = _table.U16(14);
        var first = _table.U16(4) + Axes.Length * _table.U16(10);
        var record = _table.Slice(first + index * length, length);
        if (FaceNames.Find(_names, record.U16(0)) is not { } name)
            return null;

        // The number of the PostScript name follows the places, if the records have room for it.
        var end = 4 + 4 * Axes.Length;
        var postScript = length >= end + 2 && record.U16(end) is not 0xFFFF and var id ? FaceNames.Find(_names, id) : null;
        return new(name, [.. Axes.Select((axis, i) => new AxisValue(axis.Tag, Number(record, 4 + 4 * i)))], postScript);
    }

    private static float Number(FontBytes record, int offset) => (float)(record.I32(offset) / Fixed);
}
