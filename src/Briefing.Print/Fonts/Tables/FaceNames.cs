namespace Briefing.Print.Fonts.Tables;

/// <summary>The names of a face, from its <c>name</c> table.</summary>
internal sealed record FaceNames(string PostScript, string Family)
{
    private const int FamilyId = 1;
    private const int FullId = 4;
    private const int PostScriptId = 6;
    private const int TypographicFamilyId = 16;
    private const int Windows = 3;
    private const int English = 0x0409;

    public static FaceNames Read(FontTables tables)
    {
        var table = tables.Find("name");
        var family = Find(table, TypographicFamilyId) ?? Find(table, FamilyId) ?? "Unnamed";
        var postScript = PostScriptSafe(Find(table, PostScriptId) ?? family);

        return new(postScript.Length == 0 ? "Unnamed" : postScript, family)
        {
            Full = Find(table, FullId) ?? family,
            LegacyFamily = Find(table, FamilyId) ?? family,
        };
    }

    /// <summary>With the style: "Noto Sans CJK JP Bold".</summary>
    public required string Full { get; init; }

    /// <summary>For programs that know four styles of a family.</summary>
    public required string LegacyFamily { get; init; }

    /// <summary>A name in English; <c>null</c> if the font does not have it.</summary>
    public static string? Find(FontBytes? table, int id)
    {
        if (table is null)
            return null;

        var storage = table.From(table.U16(4));
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = table.Slice(6 + 12 * i, 12);
            if (record.U16(0) == Windows && record.U16(4) == English && record.U16(6) == id)
                return Encoding.BigEndianUnicode.GetString(storage.Slice(record.U16(10), record.U16(8)).Span);
        }

        return null;
    }

    /// <summary>Only what name id 6 allows: printable ASCII without PostScript's delimiters.</summary>
    public static string PostScriptSafe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letter is > ' ' and <= '~' && !"[](){}<>/%".Contains(letter))
                safe.Append(letter);
        }

        return safe.ToString();
    }
}
