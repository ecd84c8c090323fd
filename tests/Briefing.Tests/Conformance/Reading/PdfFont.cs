using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Print.Fonts.Tables;

namespace Briefing.Tests.Conformance.Reading;

/// <summary>A composite font of a file, and which of its characters are shown.</summary>
internal sealed partial class PdfFont(WrittenPdf pdf, Entries entries)
{
    private HashSet<int>? _usedCodes;
    private IReadOnlyDictionary<int, string>? _toUnicode;
    private IReadOnlyDictionary<int, double>? _widths;
    private FontTables? _tables;

    public Entries Entries { get; } = entries;

    public Entries? Descendant => pdf.At(pdf.Items(Entries, "DescendantFonts").FirstOrDefault()) as Entries;

    public Entries? Descriptor => pdf.DictionaryIn(Descendant, "FontDescriptor");

    public byte[]? Program => Descriptor?.GetValueOrDefault("FontFile2") is { } stream ? pdf.Document.Stream(stream)
        : null;

    /// <summary>A character map within the file, in place of one that every reader has.</summary>
    public Entries? EmbeddedEncoding => pdf.DictionaryIn(Entries, "Encoding");

    public string EncodingData => Encoding.Latin1.GetString(pdf.Document.Stream(Entries["Encoding"]));

    public IReadOnlySet<int> UsedCodes => _usedCodes ??= pdf.Contents.SelectMany(Codes).ToHashSet();

    /// <summary>From character codes to text.</summary>
    public IReadOnlyDictionary<int, string> ToUnicode => _toUnicode ??= ReadMap();

    /// <summary>By glyph, thousandths of an em: as the dictionary says.</summary>
    public IReadOnlyDictionary<int, double> Widths => _widths ??= ReadWidths();

    public FontTables? Tables => _tables ??= Program is { } program ? new(new(program)) : null;

    public int GlyphCount => Tables?.Get("maxp").U16(4) ?? 0;

    public double UnitsPerEm => Tables!.Get("head").U16(18);

    public override string ToString() => pdf.NameIn(Entries, "BaseFont") ?? "a font without a name";

    private Dictionary<int, string> ReadMap()
    {
        if (Entries.GetValueOrDefault("ToUnicode") is not { } stream)
            return [];

        var map = Encoding.ASCII.GetString(pdf.Document.Stream(stream));
        return BfChar().Matches(map).ToDictionary(
            match => int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)));
    }

    private Dictionary<int, double> ReadWidths()
    {
        var widths = new Dictionary<int, double>();
        var items = pdf.Items(Descendant, "W").ToArray();
        for (var i = 0; i + 1 < items.Length; i += 2)
        {
            foreach (var (index, width) in ((List<object?>)pdf.At(items[i + 1])!).Index())
                widths[(int)(double)items[i]! + index] = (double)width!;
        }

        return widths;
    }

    private IEnumerable<int> Codes(PageContent content)
    {
        var fonts = pdf.DictionaryIn(pdf.DictionaryIn(content.Page, "Resources"), "Font");
        return content.Operations
            .Where(operation => operation.ShowsText && operation.Font is not null)
            .Where(operation => ReferenceEquals(pdf.DictionaryIn(fonts, operation.Font!), Entries))
            .SelectMany(operation => operation.Codes);
    }

    [GeneratedRegex("<([0-9A-F]{4})> <((?:[0-9A-F]{2})*)>\n(?!endcodespace)")]
    private static partial Regex BfChar();
}
