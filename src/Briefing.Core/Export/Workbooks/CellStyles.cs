using System.Xml.Linq;

namespace Briefing.Export.Workbooks;

/// <summary>
/// The styles of cells. All cells are of the format "text", so that a date or a sign typed into one stays what was typed.
/// </summary>
internal static class CellStyles
{
    public const int Text = 1;
    public const int Required = 2;
    public const int Optional = 3;
    public const int Title = 4;
    public const int Strong = 5;
    public const int Plain = 6;

    /// <summary>The number of the format "@" (ECMA-376, 18.8.30).</summary>
    private const int TextFormat = 49;

    private static readonly string[] s_sides = ["left", "right", "top", "bottom"];

    public static XElement Sheet() => SheetXml.Root(
        "styleSheet",
        SheetXml.Counted("fonts", Font(), Font(isBold: true, colour: "FFFFFFFF"), Font(isBold: true), Font(isBold: true, size: 16)),
        SheetXml.Counted("fills", Fill("none"), Fill("gray125"), Fill("solid", "FF1F3A4D"), Fill("solid", "FF5B7283")),
        SheetXml.Counted("borders", SheetXml.Element("border"), Thin()),
        SheetXml.Counted("cellStyleXfs", SheetXml.Element("xf")),
        SheetXml.Counted(
            "cellXfs",
            SheetXml.Element("xf"),
            Format(0, 0, 1),
            Format(1, 2, 1),
            Format(1, 3, 1),
            Format(3, 0, 0, isWrapped: false),
            Format(2, 0, 0),
            Format(0, 0, 0)),
        SheetXml.Counted("cellStyles", SheetXml.Element("cellStyle", [("name", "Normal"), ("xfId", 0), ("builtinId", 0)])));

    private static XElement Format(int font, int fill, int border, bool isWrapped = true) => SheetXml.Element(
        "xf",
        [
            ("numFmtId", TextFormat),
            ("fontId", font),
            ("fillId", fill),
            ("borderId", border),
            ("xfId", 0),
            ("applyNumberFormat", 1),
            ("applyFont", 1),
            ("applyFill", 1),
            ("applyBorder", 1),
            ("applyAlignment", 1),
        ],
        SheetXml.Element("alignment", [("vertical", "top"), ("wrapText", isWrapped ? 1 : 0)]));

    private static XElement Font(bool isBold = false, int size = 11, string? colour = null) => SheetXml.Element(
        "font",
        isBold ? SheetXml.Element("b") : null,
        SheetXml.Element("sz", [("val", size)]),
        colour is null ? null : Colour("color", colour),
        SheetXml.Element("name", [("val", "Calibri")]),
        SheetXml.Element("family", [("val", 2)]));

    private static XElement Fill(string pattern, string? colour = null) => SheetXml.Element(
        "fill", SheetXml.Element("patternFill", [("patternType", pattern)], colour is null ? null : Colour("fgColor", colour)));

    private static XElement Thin() => SheetXml.Element(
        "border",
        s_sides.Select(side =>
            SheetXml.Element(side, [("style", "thin")], Colour("color", "FFC8D0D6"))),
        SheetXml.Element("diagonal"));

    private static XElement Colour(string name, string colour) => SheetXml.Element(name, [("rgb", colour)]);
}
