using DocumentFormat.OpenXml.Spreadsheet;

namespace Briefing.Export.Workbooks;

/// <summary>
/// The styles of cells. All cells are of the format "text", so that a date or a sign typed into one stays what was typed.
/// </summary>
internal static class CellStyles
{
    public const uint Text = 1;
    public const uint Required = 2;
    public const uint Optional = 3;
    public const uint Title = 4;
    public const uint Strong = 5;
    public const uint Plain = 6;

    /// <summary>The number of the format "@" (ECMA-376, 18.8.30).</summary>
    private const uint TextFormat = 49;

    public static Stylesheet Sheet() => new(
        new Fonts(Font(), Font(new Bold(), White()), Font(new Bold()), Font(new Bold(), new FontSize { Val = 16 })) { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FF1F3A4D"),
            Solid("FF5B7283"))
        { Count = 4 },
        new Borders(new Border(), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(), Format(0, 0, 1), Format(1, 2, 1), Format(1, 3, 1), Format(3, 0, 0, isWrapped: false), Format(2, 0, 0),
            Format(0, 0, 0))
        { Count = 7 },
        new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Format(uint font, uint fill, uint border, bool isWrapped = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = isWrapped })
        {
            NumberFormatId = TextFormat,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Font Font(params IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> more)
    {
        var all = more.ToList();
        var size = all.OfType<FontSize>().FirstOrDefault() ?? new FontSize { Val = 11 };
        var font = new Font();
        font.Append(all.OfType<Bold>());
        font.Append(size);
        font.Append(all.OfType<Color>());
        font.Append(new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Color White() => new() { Rgb = "FFFFFFFF" };

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());

    private static T Line<T>()
        where T : BorderPropertiesType, new()
    {
        var line = new T { Style = BorderStyleValues.Thin };
        line.Append(new Color { Rgb = "FFC8D0D6" });
        return line;
    }
}
