using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Choosing;

/// <summary>
/// Finds what is named after a file: first the face, if the file is a collection; then an instance of a variable font, or
/// values of its axes.
/// </summary>
internal static class FaceChooser
{
    private const char Separator = '#';
    private const uint Collection = 0x74746366;

    // More faces than any collection has, and as many names as a reader takes in.
    private const int MaxFaces = 1000;
    private const int MaxNames = 12;

    /// <param name="wanted">Parts separated by #; empty for the only face, in its usual form.</param>
    /// <exception cref="FontFormatException">The file does not have it, and the message says what it has.</exception>
    public static ChosenFace Choose(FontBytes file, string wanted)
    {
        var parts = wanted.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (file.U32(0) == Collection)
            return FromCollection(file, parts);

        var tables = new FontTables(file);

        // A name is no mistake where there is nothing to choose.
        if (parts is [var name, ..] && IsNamed(FaceNames.Read(tables), name))
            parts = parts[1..];

        return InstanceOf(0, tables, parts);
    }

    private static ChosenFace FromCollection(FontBytes file, string[] parts)
    {
        var count = (int)Math.Min(file.U32(8), MaxFaces);
        var faces = Enumerable.Range(0, count).Select(i => new FontTables(file, file.U32(12 + 4 * i))).ToArray();
        if (parts is [var name, .. var rest])
        {
            var index = Array.FindIndex(faces, face => IsNamed(FaceNames.Read(face), name));
            return index >= 0
                ? InstanceOf(index, faces[index], rest)
                : throw new FontFormatException($"The collection has no face '{name}'. It has {NamesOf(faces)}.");
        }

        return faces is [var only]
            ? InstanceOf(0, only, parts)
            : throw new FontFormatException($"The file is a collection. Write which face after a #: {NamesOf(faces)}.");
    }

    private static string NamesOf(FontTables[] faces) => Listed(faces.Select(face => FaceNames.Read(face).Full).Distinct());

    private static bool IsNamed(FaceNames names, string name) =>
        ((string[])[names.Full, names.PostScript, names.LegacyFamily, names.Family]).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static ChosenFace InstanceOf(int index, FontTables tables, string[] parts)
    {
        if (Variations.Read(tables) is not { } variations)
        {
            return parts is [var unknown, ..]
                ? throw new FontFormatException(
                    $"The font is one face, '{FaceNames.Read(tables).Full}', without an instance '{unknown}'.")
                : new(index, tables, [], PostScriptName: null);
        }

        var place = variations.Axes.ToDictionary(axis => axis.Tag, axis => axis.Default, StringComparer.Ordinal);
        string? postScript = null;
        foreach (var part in parts)
            postScript = part.Contains('=') ? Move(place, variations, part) : Take(place, variations, tables, part);

        return new(index, tables, [.. variations.Axes.Select(axis => new AxisValue(axis.Tag, place[axis.Tag]))],
            postScript is null || parts.Length == 1 ? NameOf(tables, parts, postScript) : NameOf(tables, parts, postScript: null));
    }

    /// <summary>For a reader of the PDF who looks at the names of its fonts.</summary>
    private static string? NameOf(FontTables tables, string[] parts, string? postScript) => parts.Length == 0
        ? null
        : FaceNames.PostScriptSafe(postScript ?? $"{FaceNames.Read(tables).Family}-{string.Concat(parts)}");

    private static string? Take(Dictionary<string, float> place, Variations variations, FontTables tables, string name)
    {
        var instance = variations.Instances.FirstOrDefault(
            known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
                || name.Equals(known.PostScriptName, StringComparison.OrdinalIgnoreCase));
        if (instance is null)
        {
            throw new FontFormatException(
                $"'{FaceNames.Read(tables).Family}' has no instance '{name}'. It has {Listed(variations.Instances.Select(known => known.Name))}{AxesOf(variations)}.");
        }

        foreach (var (tag, value) in instance.Values)
            place[tag] = value;

        return instance.PostScriptName;
    }

    private static string? Move(Dictionary<string, float> place, Variations variations, string values)
    {
        foreach (var value in values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (tag, number) = value.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, var right] ? (left, right) : (value, "");
            var axis = variations.Axes.FirstOrDefault(known => known.Tag == tag)
                ?? throw new FontFormatException($"The font has no axis '{tag}'. It has{AxesOf(variations)}.");
            if (!float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var at) || !(at >= axis.Least && at <= axis.Most))
                throw new FontFormatException($"'{number}' is not a position on the axis '{tag}'. The font "
                    + $"has{AxesOf(variations)}.");

            place[tag] = at;
        }

        return null;
    }

    private static string AxesOf(Variations variations) => string.Concat(variations.Axes.Take(MaxNames).Select(
        (axis, i) => string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")} {axis.Tag} from {axis.Least} to {axis.Most}")));

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToArray();
        var shown = string.Join(", ", all.Take(MaxNames).Select(name => $"'{name}'"));
        return all.Length > MaxNames ? $"{shown} and {all.Length - MaxNames} more" : shown;
    }
}
