using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Web;

/// <summary>
/// Writes the <c>name</c> table of a subset: its copyright and licence. The font's own name is left out, because some
/// licences reserve it for the whole font.
/// </summary>
internal static class NamesWriter
{
    private const int Windows = 3;
    private const int UnicodeBmp = 1;
    private const int English = 0x0409;

    private const int Copyright = 0;
    private const int Family = 1;
    private const int Style = 2;
    private const int FullName = 4;
    private const int PostScript = 6;
    private const int Licence = 13;
    private const int LicenceAddress = 14;

    // Of a genuine name; the table could not hold all of them otherwise.
    private const int MaxLength = 4000;

    private const string Subset = "Subset";

    public static byte[] Write(FontTables tables)
    {
        var original = tables.Find("name");
        var records = new TableBytes();
        var storage = new TableBytes();
        var count = 0;
        Add(Copyright, Original(Copyright));
        Add(Family, Subset);
        Add(Style, "Regular");
        Add(FullName, Subset);
        Add(PostScript, Subset);
        Add(Licence, Original(Licence));
        Add(LicenceAddress, Original(LicenceAddress));
        return new TableBytes().U16(0).U16(count).U16(6 + records.Length)
            .Add(records.ToArray()).Add(storage.ToArray()).ToArray();

        void Add(int id, string? name)
        {
            if (name is not { Length: <= MaxLength })
                return;

            var bytes = Encoding.BigEndianUnicode.GetBytes(name);
            records.U16(Windows).U16(UnicodeBmp).U16(English).U16(id).U16(bytes.Length).U16(storage.Length);
            storage.Add(bytes);
            count++;
        }

        // Nothing but this table needs these names, so that they have not been read before.
        string? Original(int id)
        {
            try
            {
                return FaceNames.Find(original, id);
            }
            catch (FontFormatException)
            {
                return null;
            }
        }
    }
}
