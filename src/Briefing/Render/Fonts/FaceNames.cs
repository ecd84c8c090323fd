using System.Text;

namespace Briefing.Render.Fonts;

/// <summary>What a face is called, from its <c>name</c> table.</summary>
internal sealed record FaceNames(string PostScript, string Family)
{
    private const int FamilyId = 1;
    private const int PostScriptId = 6;
    private const int TypographicFamilyId = 16;
    private const int Windows = 3;
    private const int English = 0x0409;

    public static FaceNames Read(FontTables tables)
    {
        var names = tables.Find("name") is { } table ? ReadEnglish(table) : [];
        var family = names.GetValueOrDefault(TypographicFamilyId) ?? names.GetValueOrDefault(FamilyId) ?? "Unnamed";
        var postScript = PostScriptSafe(names.GetValueOrDefault(PostScriptId) ?? family);

        return new(postScript.Length == 0 ? "Unnamed" : postScript, family);
    }

    private static Dictionary<int, string> ReadEnglish(FontBytes table)
    {
        var names = new Dictionary<int, string>();
        var count = table.U16(2);
        var storage = table.From(table.U16(4));
        for (var i = 0; i < count; i++)
        {
            var record = table.Slice(6 + 12 * i, 12);
            var id = record.U16(6);
            var isWanted = id is FamilyId or PostScriptId or TypographicFamilyId;
            if (isWanted && record.U16(0) == Windows && record.U16(4) == English)
                names[id] = Encoding.BigEndianUnicode.GetString(storage.Slice(record.U16(10), record.U16(8)).Span);
        }

        return names;
    }

    /// <summary>Only what name id 6 allows: printable ASCII without PostScript's own delimiters.</summary>
    private static string PostScriptSafe(string name) =>
        string.Concat(name.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c)));
}
