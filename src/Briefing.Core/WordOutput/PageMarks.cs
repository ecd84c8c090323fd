using System.Security;
using System.Xml.Linq;
using Briefing.Styles;

namespace Briefing.WordOutput;

/// <summary>What the debate wants at the head and foot of every page: its classification, watermark, title and the number.</summary>
internal sealed class PageMarks(StyleSheet styles, Document document, Design design)
{
    // The side of a watermark's box, in points, for a word of a few letters.
    private const int WatermarkWidth = 420;

    /// <returns><c>null</c> if there is nothing at the head.</returns>
    public XElement? Header() => Marks() is { Count: > 0 } marks ? WordXml.Root("hdr", marks) : null;

    /// <summary>Above what a template has there, so that a classification is never lost.</summary>
    public void AddTo(XElement header) => header.AddFirst(Marks());

    public XElement Footer()
    {
        var title = document.Headings.FirstOrDefault(heading => heading.Level == 1)?.OutlineTitle ?? document.Title;
        var words = design.DocumentNumber is { } number ? $"{number} · {title}" : title;
        return WordXml.Root(
            "ftr",
            design.Classification is { } classification ? Paragraph(StyleNames.Classification, Text(classification)) : null,
            Paragraph(
                StyleNames.Footer,
                Text(words),
                WordXml.Element("r", WordXml.Element("tab")),
                Field("PAGE"),
                Text(" / "),
                Field("NUMPAGES")));
    }

    private List<XElement> Marks()
    {
        var marks = new List<XElement>();
        if (design.Classification is { } classification)
            marks.Add(Paragraph(StyleNames.Classification, Text(classification)));
        if (design.Watermark is { } watermark)
            marks.Add(Paragraph(StyleNames.Header, Watermark(watermark)));

        return marks;
    }

    private XElement Paragraph(string style, params XElement[] content) => WordXml.Paragraph(styles.IdOf(style), [.. content]);

    /// <summary>As Word makes one itself: letters in a shape of the old kind, which other programs know as well.</summary>
    private XElement Watermark(string words)
    {
        var height = Math.Clamp(WatermarkWidth * 2 / Math.Max(words.Length, 1), 24, 130);
        return XElement.Parse(
            $"""
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="Watermark" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:{WatermarkWidth}pt;height:{height}pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#{StyleXml.Hex(design.Palette.Watermark)}" stroked="f"><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="{SecurityElement.Escape(words)}"/></v:shape></w:pict></w:r>
            """);
    }

    private static XElement Text(string text) => WordXml.Run(properties: null, text);

    private static XElement Field(string name) =>
        WordXml.Element("fldSimple", WordXml.Attribute("instr", $" {name} "), WordXml.Element("r", WordXml.Element("t", "1")));
}
