using System.Xml.Linq;
using Briefing.Print.Drawing;

namespace Briefing.WordOutput;

/// <summary>Writes styles as elements.</summary>
/// <param name="idOf">The id of a style, by its name.</param>
internal sealed class StyleXml(Func<string, string> idOf)
{
    // A line of 1.08 times what the font asks for.
    private const int Leading = 259;

    public XElement Write(WordStyle style) => WordXml.Element(
        "style",
        WordXml.Attribute("type", style.Kind),
        WordXml.Attribute("styleId", idOf(style.Name)),
        style.IsDefault ? WordXml.Attribute("default", true) : null,
        IsBuiltIn(style.Name) ? null : WordXml.Attribute("customStyle", true),
        WordXml.Value("name", style.Name),
        style.BasedOn is { } parent ? WordXml.Value("basedOn", idOf(parent)) : null,
        style.Next is { } next ? WordXml.Value("next", idOf(next)) : null,
        WordXml.Value("uiPriority", 1),
        WordXml.Element("qFormat"),
        style.Kind == WordStyle.Paragraph ? Paragraph(style) : null,
        style.Kind == WordStyle.Table ? Table(style) : Run(style) is { IsEmpty: false } run ? run : null);

    private static bool IsBuiltIn(string name) => char.IsLower(name[0])
        || name is StyleNames.Normal or StyleNames.Title or StyleNames.Subtitle or StyleNames.BodyText or StyleNames.Hyperlink
            or StyleNames.ListBullet or StyleNames.ListNumber or StyleNames.ListContinue or StyleNames.TableNormal;

    private static XElement Paragraph(WordStyle style) => WordXml.Element(
        "pPr",
        style.KeepsNext ? WordXml.Element("keepNext") : null,
        style.Outline is not null ? WordXml.Element("keepLines") : null,
        style.List is { } list ? WordXml.Element("numPr", WordXml.Value("numId", list)) : null,
        Borders(
            "pBdr",
            style.Rule is { } above ? Border("top", above, 6, 3) : null,
            style.Bar is { } bar ? Border("left", bar, 18, 8) : null,
            style.RuleBelow is { } below ? Border("bottom", below, 6, 4) : null),
        style.Fill is { } fill ? Shading("clear", "auto", Hex(fill)) : null,
        style.RightTab is { } tab
            ? WordXml.Element("tabs", WordXml.Element("tab", WordXml.Attribute("val", "right"), WordXml.Attribute("pos", WordUnits.Twips(tab))))
            : null,
        Spacing(WordUnits.Twips(style.Before), WordUnits.Twips(style.After), style.IsSingleSpaced ? 240 : Leading, "auto"),
        style.Indent > 0 ? WordXml.Element("ind", WordXml.Attribute("left", WordUnits.Twips(style.Indent))) : null,
        style.IsCentred ? WordXml.Value("jc", "center") : null,
        style.Outline is { } outline ? WordXml.Value("outlineLvl", outline) : null);

    private static XElement Run(WordStyle style) => WordXml.Element(
        "rPr",
        style.Font is { } font
            ? WordXml.Element("rFonts", WordXml.Attribute("ascii", font), WordXml.Attribute("hAnsi", font), WordXml.Attribute("cs", font))
            : null,
        style.IsBold ? Both("b", "bCs") : null,
        style.IsItalic ? Both("i", "iCs") : null,
        style.Color is { } color ? WordXml.Value("color", Hex(color)) : null,
        style.Size is { } size
            ? new[] { WordXml.Value("sz", WordUnits.HalfPoints(size)), WordXml.Value("szCs", WordUnits.HalfPoints(size)) }
            : null,
        style.IsUnderlined ? WordXml.Value("u", "single") : null,
        style.IsRaised ? WordXml.Value("vertAlign", "superscript") : null);

    private static XElement Table(WordStyle style) => WordXml.Element(
        "tblPr",
        style.Rule is not { } rule ? null : Borders(
            "tblBorders",
            style.RuleAbove is { } above ? Border("top", above, 8, 0) : null,
            Border("bottom", rule, 4, 0),
            Border("insideH", rule, 4, 0)),
        WordXml.Element(
            "tblCellMar",
            Width("top", 20),
            Width("left", WordUnits.Twips(style.CellLeft)),
            Width("bottom", 20),
            Width("right", WordUnits.Twips(style.CellRight))));

    /// <summary>For Latin and for complex letters.</summary>
    public static XElement[] Both(string latin, string complex) => [WordXml.Element(latin), WordXml.Element(complex)];

    /// <param name="rule">What a line's height is to be: "auto" for a multiple of 240, or "exact".</param>
    public static XElement Spacing(int before, int after, int line, string rule) => WordXml.Element(
        "spacing",
        WordXml.Attribute("before", before),
        WordXml.Attribute("after", after),
        WordXml.Attribute("line", line),
        WordXml.Attribute("lineRule", rule));

    public static XElement Shading(string pattern, string color, string fill) =>
        WordXml.Element("shd", WordXml.Attribute("val", pattern), WordXml.Attribute("color", color), WordXml.Attribute("fill", fill));

    /// <param name="width">In twentieths of a point.</param>
    public static XElement Width(string name, int width) => WordXml.Element(name, WordXml.Attribute("w", width), WordXml.Attribute("type", "dxa"));

    /// <param name="eighths">Its thickness, in eighths of a point.</param>
    public static XElement Border(string side, Color color, int eighths, int space) => WordXml.Element(
        side,
        WordXml.Attribute("val", "single"),
        WordXml.Attribute("sz", eighths),
        WordXml.Attribute("space", space),
        WordXml.Attribute("color", Hex(color)));

    /// <summary>As in "1F3A5F".</summary>
    public static string Hex(Color color) => color.ToHex()[1..];

    private static XElement? Borders(string name, params XElement?[] sides) =>
        sides.Any(side => side is not null) ? WordXml.Element(name, [.. sides]) : null;
}
