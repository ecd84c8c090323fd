using System.Xml.Linq;
using Briefing.Model.Themes;
using Briefing.Packages;
using Briefing.Styles;
using Briefing.Styles.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>The sheet, and what stands at its head and foot: the template's where there is one.</summary>
internal static class PageSetup
{
    // In twentieths of a point.
    private const int Side = 1020;
    private const int MinWidth = 2000;
    private const uint A4Width = 11906;
    private const uint A4Height = 16838;
    private const uint LetterWidth = 12240;
    private const uint LetterHeight = 15840;

    private static readonly string[] s_taken = ["pgSz", "pgMar", "paperSrc", "pgBorders", "titlePg"];

    /// <summary>The width of the text area without a template, in points.</summary>
    public static double WidthOf(Paper paper) => ((paper == Paper.Letter ? LetterWidth : A4Width) - 2 * Side) / 20.0;

    /// <summary>The width of the text area, in points.</summary>
    public static double WidthOf(W.SectionProperties page)
    {
        var margins = page.GetFirstChild<W.PageMargin>();
        var width = (int)(page.GetFirstChild<W.PageSize>()?.Width?.Value ?? A4Width)
            - (int)(margins?.Left?.Value ?? Side) - (int)(margins?.Right?.Value ?? Side) - (int)(margins?.Gutter?.Value ?? 0);
        return Math.Max(width, MinWidth) / 20.0;
    }

    public static W.SectionProperties Of(WordFile file, StyleSheet styles, Document document, Design design)
    {
        var template = design.Template;
        var marks = new PageMarks(styles, document, design);
        List<OpenXmlElement> references = template?.Section is { } own ? [.. References(file, own, template.HeadersAndFooters, marks)] : [];
        if (!references.OfType<W.HeaderReference>().Any() && marks.Header() is { } header)
            references.Add(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = Add(file, header) });
        if (!references.OfType<W.FooterReference>().Any())
            references.Add(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = Add(file, marks.Footer()) });

        var section = template?.Section is { } sheet ? Sheet(sheet) : new W.SectionProperties();
        foreach (var reference in Enumerable.Reverse(references))
            section.PrependChild(reference);

        if (section.GetFirstChild<W.PageSize>() is null)
        {
            var isLetter = design.Paper == Paper.Letter;
            section.Append(
                new W.PageSize { Width = isLetter ? LetterWidth : A4Width, Height = isLetter ? LetterHeight : A4Height },
                Margins(document.Length == Length.Note ? 760 : 1080));
        }

        return section;
    }

    /// <summary>What a template decides of a section, without columns, numbers of lines and the like.</summary>
    private static W.SectionProperties Sheet(XElement section)
    {
        var names = s_taken.Select(name => WordPackage.W + name).ToHashSet();
        return new($"{new XElement(section.Name, section.Elements().Where(element => names.Contains(element.Name)))}");
    }

    private static W.PageMargin Margins(int above) => new()
    {
        Top = above,
        Bottom = above,
        Left = Side,
        Right = Side,
        Header = 440,
        Footer = 400,
        Gutter = 0,
    };

    private static IEnumerable<OpenXmlElement> References(
        WordFile file, XElement own, ImmutableArray<TemplatePart> parts, PageMarks marks)
    {
        foreach (var reference in own.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference"))
        {
            var id = reference.Attributes().First(attribute => attribute.Name.LocalName == "id").Value;
            var type = new W.HeaderFooterValues((string?)reference.Attribute(WordPackage.W + "type") ?? "default");
            if (parts.FirstOrDefault(part => part.Id == id) is not { } part)
                continue;

            if (part.Kind == "header")
            {
                var header = file.Add<HeaderPart>();
                TemplateParts.Fill(header, part);
                marks.AddTo(header.Header!);
                yield return new W.HeaderReference { Type = type, Id = file.IdOf(header) };
            }
            else
            {
                var footer = file.Add<FooterPart>();
                TemplateParts.Fill(footer, part);
                yield return new W.FooterReference { Type = type, Id = file.IdOf(footer) };
            }
        }
    }

    private static string Add(WordFile file, W.Header header)
    {
        var part = file.Add<HeaderPart>();
        part.Header = header;
        return file.IdOf(part);
    }

    private static string Add(WordFile file, W.Footer footer)
    {
        var part = file.Add<FooterPart>();
        part.Footer = footer;
        return file.IdOf(part);
    }
}
