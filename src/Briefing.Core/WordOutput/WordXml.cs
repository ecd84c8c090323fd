using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.WordOutput;

/// <summary>Makes elements of a text document, by their names in the standard (ISO/IEC 29500-1, 17).</summary>
internal static class WordXml
{
    // As far as paragraphs of ours have them; the standard wants the order.
    private static readonly string[] s_paragraphProperties =
        ["pStyle", "keepNext", "keepLines", "numPr", "pBdr", "shd", "tabs", "spacing", "ind", "jc", "outlineLvl"];

    public static XElement Element(string name, params object?[] content) => new(OfficeNames.W + name, content);

    /// <summary>The root of a part.</summary>
    public static XElement Root(string name, params object?[] content) =>
        Element(name, OfficeNames.Declared("w", OfficeNames.W), OfficeNames.Declared("r", OfficeNames.R), content);

    public static XAttribute Attribute(string name, object value) => new(OfficeNames.W + name, value);

    /// <summary>An element that says one thing, as most do.</summary>
    public static XElement Value(string name, object value) => Element(name, Attribute("val", value));

    /// <summary>A run of text.</summary>
    public static XElement Run(XElement? properties, string text) =>
        Element("r", properties, Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    /// <param name="tag">BCP 47 tag.</param>
    public static XElement Language(string tag) =>
        Element("lang", Attribute("val", tag), Attribute("eastAsia", tag), Attribute("bidi", tag));

    /// <param name="style">Its id.</param>
    public static XElement Paragraph(string style, params object?[] content) => Element("p", Element("pPr", Value("pStyle", style)), content);

    /// <summary>Gives a paragraph a property, or another value of it.</summary>
    public static void Set(XElement paragraph, XElement property)
    {
        var properties = PropertiesOf(paragraph);
        properties.Element(property.Name)?.Remove();
        var place = PlaceOf(property);
        properties.Elements().Last(other => PlaceOf(other) < place).AddAfterSelf(property);
    }

    /// <summary>The properties of a paragraph of ours: they begin with its style.</summary>
    public static XElement PropertiesOf(XElement paragraph) => paragraph.Element(OfficeNames.W + "pPr")!;

    /// <summary>Whether an element is of a kind.</summary>
    public static bool Is(this XElement element, string name) => element.Name == OfficeNames.W + name;

    /// <returns><c>null</c> if the element has no such attribute, or it is no number.</returns>
    public static int? Number(XElement? element, string attribute) =>
        int.TryParse(element?.Attribute(OfficeNames.W + attribute)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static int PlaceOf(XElement property) => Array.IndexOf(s_paragraphProperties, property.Name.LocalName);
}
