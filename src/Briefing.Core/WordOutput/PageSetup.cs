using System.Xml.Linq;
using Briefing.Model.Themes;
using Briefing.Packages;
using Briefing.Styles;
using Briefing.Styles.Templates;

namespace Briefing.WordOutput;

/// <summary>The sheet, and what stands at its head and foot: the template's where there is one.</summary>
internal static class PageSetup
{
    // In twentieths of a point.
    private const int Side = 1020;
    private const int MinWidth = 2000;
    private const int A4Width = 11906;
    private const int A4Height = 16838;
    private const int LetterWidth = 12240;
    private const int LetterHeight = 15840;

    private static readonly string[] s_taken = ["pgSz", "pgMar", "paperSrc", "pgBorders", "titlePg"];

    /// <summary>The width of the text area without a template, in points.</summary>
    public static double WidthOf(Paper paper) => ((paper == Paper.Letter ? LetterWidth : A4Width) - 2 * Side) / 20.0;

    /// <summary>The width of the text area, in points.</summary>
    public static double WidthOf(XElement page)
    {
        var margins = page.Element(OfficeNames.W + "pgMar");
        var width = (WordXml.Number(page.Element(OfficeNames.W + "pgSz"), "w") ?? A4Width)
            - (WordXml.Number(margins, "left") ?? Side) - (WordXml.Number(margins, "right") ?? Side) - (WordXml.Number(margins, "gutter") ?? 0);
        return Math.Max(width, MinWidth) / 20.0;
    }

    public static XElement Of(WordFile file, StyleSheet styles, Document document, Design design)
    {
        var template = design.Template;
        var marks = new PageMarks(styles, document, design);
        List<XElement> references = template?.Section is { } own ? [.. References(file, own, template.HeadersAndFooters, marks)] : [];
        if (!references.Any(reference => reference.Is("headerReference")) && marks.Header() is { } header)
            references.Add(Reference("headerReference", "default", file.Add(PartKind.Header, header)));
        if (!references.Any(reference => reference.Is("footerReference")))
            references.Add(Reference("footerReference", "default", file.Add(PartKind.Footer, marks.Footer())));

        var section = WordXml.Element("sectPr", references, template?.Section is { } sheet ? Sheet(sheet) : null);
        if (section.Element(OfficeNames.W + "pgSz") is null)
        {
            var isLetter = design.Paper == Paper.Letter;
            section.Add(
                WordXml.Element(
                    "pgSz",
                    WordXml.Attribute("w", isLetter ? LetterWidth : A4Width),
                    WordXml.Attribute("h", isLetter ? LetterHeight : A4Height)),
                Margins(document.Length == Length.Note ? 760 : 1080));
        }

        return section;
    }

    /// <summary>What a template decides of a section, without columns, numbers of lines and the like.</summary>
    private static IEnumerable<XElement> Sheet(XElement section) => section.Elements().Where(element => s_taken.Any(element.Is));

    private static XElement Margins(int above) => WordXml.Element(
        "pgMar",
        WordXml.Attribute("top", above),
        WordXml.Attribute("right", Side),
        WordXml.Attribute("bottom", above),
        WordXml.Attribute("left", Side),
        WordXml.Attribute("header", 440),
        WordXml.Attribute("footer", 400),
        WordXml.Attribute("gutter", 0));

    private static IEnumerable<XElement> References(
        WordFile file, XElement own, ImmutableArray<TemplatePart> parts, PageMarks marks)
    {
        foreach (var reference in own.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference"))
        {
            var id = reference.Attributes().First(attribute => attribute.Name.LocalName == "id").Value;
            var type = (string?)reference.Attribute(OfficeNames.W + "type") ?? "default";
            if (parts.FirstOrDefault(part => part.Id == id) is not { } template)
                continue;

            var part = file.Add(template.Kind == "header" ? PartKind.Header : PartKind.Footer, template);
            if (template.Kind == "header")
                marks.AddTo(part.Xml!);

            yield return Reference($"{template.Kind}Reference", type, part);
        }
    }

    private static XElement Reference(string name, string type, PackagePart part) =>
        WordXml.Element(name, WordXml.Attribute("type", type), new XAttribute(OfficeNames.R + "id", part.Id));
}
