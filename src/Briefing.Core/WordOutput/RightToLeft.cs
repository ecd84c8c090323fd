using System.Xml.Linq;
using Briefing.Packages;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.WordOutput;

/// <summary>
/// Turns what is read from right to left (ISO/IEC 29500-1, 17.3.1.6, 17.3.2.30, 17.4.1 and 17.6.1): letters of such scripts
/// in every document, and in a language that is written so also the paragraphs, tables and pages.
/// </summary>
internal static class RightToLeft
{
    private static readonly string[] s_afterDirection =
    [
        "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
        "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <param name="root">Of a part of a document, or its body.</param>
    public static void Turn(XElement root, string language)
    {
        foreach (var run in root.Descendants(OfficeNames.W + "r"))
            TurnRun(run);

        if (!WritingSystem.Of(language).IsRightToLeft)
            return;

        foreach (var paragraph in root.Descendants(OfficeNames.W + "p"))
            Add(PropertiesOf(paragraph, "pPr"), WordXml.Element("bidi"), s_afterDirection);

        foreach (var style in root.Descendants(OfficeNames.W + "tblStyle"))
            style.AddAfterSelf(WordXml.Element("bidiVisual"));

        foreach (var section in root.Descendants(OfficeNames.W + "sectPr"))
            Add(section, WordXml.Element("bidi"), ["rtlGutter", "docGrid", "printerSettings", "sectPrChange"]);
    }

    private static void TurnRun(XElement run)
    {
        if (run.Elements(OfficeNames.W + "t").Any(text => text.Value.Any(IsRightToLeft)))
            Add(PropertiesOf(run, "rPr"), WordXml.Element("rtl"), ["cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"]);
    }

    private static XElement PropertiesOf(XElement parent, string name)
    {
        if (parent.Element(OfficeNames.W + name) is not { } properties)
            parent.AddFirst(properties = WordXml.Element(name));

        return properties;
    }

    /// <param name="after">What comes after it where there is any of it; the order is that of the schema.</param>
    private static void Add(XElement properties, XElement added, string[] after)
    {
        if (properties.Element(added.Name) is not null)
            return;

        if (properties.Elements().FirstOrDefault(element => after.Any(element.Is)) is { } next)
            next.AddBeforeSelf(added);
        else
            properties.Add(added);
    }

    /// <summary>The blocks of such scripts, from Hebrew to the last of Arabic, and their presentation forms.</summary>
    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
