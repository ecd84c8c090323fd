namespace Briefing.Print.Fonts.Tables;

/// <summary>The tables of a font file by tag (OpenType, "Organization of an OpenType font").</summary>
internal sealed class FontTables
{
    private const uint TrueTypeOutlines = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint PostScriptOutlines = 0x4F54544F;
    private const uint WebFont = 0x774F4646;
    private const uint WebFont2 = 0x774F4632;

    private readonly Dictionary<string, FontBytes> _tables = new(StringComparer.Ordinal);

    /// <param name="start">Where the list of the tables is: in a collection, each face has its own.</param>
    public FontTables(FontBytes file, long start = 0)
    {
        var directory = file.From(start);
        IsPostScript = IsPostScriptKind(directory.U32(0));

        var count = directory.U16(4);
        for (var i = 0; i < count; i++)
        {
            var record = directory.Slice(12 + 16 * i, 16);
            var tag = string.Create(4, record, (tag, bytes) =>
            {
                for (var letter = 0; letter < 4; letter++)
                    tag[letter] = (char)bytes.U8(letter);
            });
            _tables.TryAdd(tag, file.Slice(record.U32(8), record.U32(12)));
        }
    }

    /// <summary>Whether the outlines are PostScript's (CFF), not TrueType's.</summary>
    public bool IsPostScript { get; }

    public FontBytes? Find(string tag) => _tables.GetValueOrDefault(tag);

    public FontBytes Get(string tag) =>
        Find(tag) ?? throw new FontFormatException($"The font file has no '{tag}' table.");

    /// <exception cref="FontFormatException">It has no outlines of a kind that a PDF can have.</exception>
    public void CheckOutlines()
    {
        if (IsPostScript && Find("CFF2") is not null)
            throw new FontFormatException("The font has CFF2 outlines, which a PDF cannot contain.");

        if (IsPostScript)
            Get("CFF ");
        else
            (_, _) = (Get("glyf"), Get("loca"));
    }

    private static bool IsPostScriptKind(uint version) => version switch
    {
        TrueTypeOutlines or AppleTrueType => false,
        PostScriptOutlines => true,
        WebFont or WebFont2 => throw new FontFormatException(
            "The file is a web font, which is packed for browsers; its family comes as .ttf or .otf, too."),
        _ => throw new FontFormatException("The file is not a TrueType or OpenType font."),
    };
}
