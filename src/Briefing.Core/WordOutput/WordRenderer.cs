using System.Xml.Linq;
using Briefing.Packages;
using Briefing.Styles;
using Briefing.Styles.Templates;

namespace Briefing.WordOutput;

/// <summary>Renders a composed document as a Word file (ISO/IEC 29500, transitional).</summary>
internal static class WordRenderer
{
    // What comes after the language among the properties of a run.
    private static readonly string[] s_afterLanguage = ["eastAsianLayout", "specVanish", "oMath"];

    public static byte[] Render(Document document, Design design)
    {
        var file = new WordFile();
        var lists = new WordLists(Numbering(file, design.Template));
        var styles = Styles(file, document, design, lists);
        var footnotes = new WordFootnotes(file, styles, document, design.Palette);
        var bookmarks = new WordBookmarks();
        var page = PageSetup.Of(file, styles, document, design);
        var inlines = new InlineWord(file, file.Main, styles, document, design.Palette) { Footnote = footnotes.Add };
        var blocks = new BlockWord(document, styles, inlines, bookmarks, lists, new(file, document, design), design, PageSetup.WidthOf(page));
        file.Body.Add(blocks.Write(document.Blocks));
        file.Body.Add(page);
        bookmarks.DropDeadLinks(file.Body);
        bookmarks.DropDeadLinks(footnotes.Element);
        foreach (var root in file.Roots)
            RightToLeft.Turn(root, document.Language);

        Settings(file, design.Template);
        file.Describe(document);
        return file.ToZip();
    }

    private static XElement Numbering(WordFile file, WordTemplate? template) => template?.Numbering is { } own
        ? file.Add(PartKind.Numbering, own).Xml!
        : file.Add(PartKind.Numbering, WordXml.Root("numbering")).Xml!;

    private static StyleSheet Styles(WordFile file, Document document, Design design, WordLists lists)
    {
        var element = design.Template is { } template ? new(template.Styles) : WordXml.Root("styles", WordXml.Element(
            "docDefaults",
            WordXml.Element("rPrDefault", WordXml.Element("rPr", WordXml.Value("sz", 20))),
            WordXml.Element("pPrDefault", WordXml.Element("pPr", WordXml.Element("widowControl")))));
        file.Add(PartKind.Styles, element);
        if (design.Template?.Theme is { } theme)
            file.Add(PartKind.Theme, theme);

        SpeakIn(document.Language, element);
        return new(element, WordStyles.Of(design, document, lists, design.Template is null ? null : NormalSize(element)));
    }

    private static void SpeakIn(string language, XElement styles)
    {
        var run = First(First(First(styles, "docDefaults"), "rPrDefault"), "rPr");
        run.Element(OfficeNames.W + "lang")?.Remove();
        if (run.Elements().FirstOrDefault(element => s_afterLanguage.Any(element.Is)) is { } after)
            after.AddBeforeSelf(WordXml.Language(language));
        else
            run.Add(WordXml.Language(language));
    }

    /// <summary>The child of a name; if there is none, one is put at the front, where it belongs.</summary>
    private static XElement First(XElement parent, string name)
    {
        if (parent.Element(OfficeNames.W + name) is { } child)
            return child;

        parent.AddFirst(WordXml.Element(name));
        return parent.Elements().First();
    }

    /// <summary>The size of running text, in points; 10 where the template does not say.</summary>
    private static double NormalSize(XElement styles)
    {
        var normal = styles.Elements(OfficeNames.W + "style").FirstOrDefault(style =>
            style.Attribute(OfficeNames.W + "type")?.Value == WordStyle.Paragraph
            && style.Attribute(OfficeNames.W + "default")?.Value is "1" or "true" or "on");
        var half = SizeIn(normal) ?? SizeIn(styles.Element(OfficeNames.W + "docDefaults")?.Element(OfficeNames.W + "rPrDefault"));
        return half is > 8 and < 80 ? half.Value / 2.0 : 10;

        static int? SizeIn(XElement? element) =>
            WordXml.Number(element?.Element(OfficeNames.W + "rPr")?.Element(OfficeNames.W + "sz"), "val");
    }

    private static void Settings(WordFile file, WordTemplate? template) => file.Add(PartKind.Settings, WordXml.Root(
        "settings",
        template is { HasEvenPages: true } ? WordXml.Element("evenAndOddHeaders") : null,
        WordXml.Element("footnotePr", new[] { -1, 0 }.Select(id => WordXml.Element("footnote", WordXml.Attribute("id", id)))),
        WordXml.Element("compat", WordXml.Element(
            "compatSetting",
            WordXml.Attribute("name", "compatibilityMode"),
            WordXml.Attribute("uri", "http://schemas.microsoft.com/office/word"),
            WordXml.Attribute("val", 15)))));
}
