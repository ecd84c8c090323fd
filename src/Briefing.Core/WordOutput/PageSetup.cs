using Briefing.Model.Themes;
using Briefing.Styles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>The sheet, and what stands at its head and foot.</summary>
internal static class PageSetup
{
    // In twentieths of a point.
    private const int Side = 1020;
    private const uint A4Width = 11906;
    private const uint A4Height = 16838;
    private const uint LetterWidth = 12240;
    private const uint LetterHeight = 15840;

    /// <summary>The width of the text area, in points.</summary>
    public static double WidthOf(Design design) => ((design.Paper == Paper.Letter ? LetterWidth : A4Width) - 2 * Side) / 20.0;

    public static W.SectionProperties Of(WordFile file, StyleSheet styles, Document document, Design design)
    {
        var footer = file.Add<FooterPart>();
        footer.Footer = new(Footer(styles, document, design));
        var header = file.Add<HeaderPart>();
        header.Header = new(Header(styles, design));
        var isLetter = design.Paper == Paper.Letter;
        return new(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = file.IdOf(header) },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = file.IdOf(footer) },
            new W.PageSize { Width = isLetter ? LetterWidth : A4Width, Height = isLetter ? LetterHeight : A4Height },
            new W.PageMargin { Top = 1080, Bottom = 1080, Left = Side, Right = Side, Header = 480, Footer = 480, Gutter = 0 });
    }

    private static IEnumerable<OpenXmlElement> Header(StyleSheet styles, Design design) =>
        [Paragraph(styles, design.Classification is null ? StyleNames.Header : StyleNames.Classification, Text(design.Classification ?? ""))];

    private static IEnumerable<OpenXmlElement> Footer(StyleSheet styles, Document document, Design design)
    {
        var title = document.Headings.FirstOrDefault(heading => heading.Level == 1)?.OutlineTitle ?? document.Title;
        var words = design.DocumentNumber is { } number ? $"{number} · {title}" : title;
        if (design.Classification is { } classification)
            yield return Paragraph(styles, StyleNames.Classification, Text(classification));

        yield return Paragraph(
            styles, StyleNames.Footer, [.. Text(words), new W.Run(new W.TabChar()), Field("PAGE"), .. Text(" / "), Field("NUMPAGES")]);
    }

    private static W.Paragraph Paragraph(StyleSheet styles, string style, IEnumerable<OpenXmlElement> content) =>
        new([new W.ParagraphProperties { ParagraphStyleId = new() { Val = styles.IdOf(style) } }, .. content]);

    private static IEnumerable<OpenXmlElement> Text(string text) =>
        [new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve })];

    private static W.SimpleField Field(string name) => new(new W.Run(new W.Text("1"))) { Instruction = $" {name} " };
}
