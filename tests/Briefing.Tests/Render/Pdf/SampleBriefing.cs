using Briefing.Print.Drawing;
using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Pdf;
using Briefing.Print.Pdf.Navigation;
using Briefing.Print.Tags;

namespace Briefing.Tests.Render.Pdf;

/// <summary>Two pages with one of everything: headings, a paragraph over the break, links, a list, a table, a figure.</summary>
internal sealed class SampleBriefing
{
    public static readonly PdfMetadata Metadata = new()
    {
        Title = "Should the harbour tram be built? (draft \\ 1)",
        Subject = "Positions “for” & against, Ἑλλάς, Киев 🚋",
        Language = "en-GB",
        Date = new(2024, 3, 1),
        Author = "A & B <c>",
    };

    public SampleBriefing()
    {
        var document = Root;
        var first = new Sheet();
        var second = new Sheet();

        FillFirst(document, first, out var paragraph);
        FillSecond(document, second, paragraph);
        Pages = [first.ToPage(), second.ToPage()];
    }

    public StructureElement Root { get; } = new("Document");

    public IReadOnlyList<Page> Pages { get; }

    public IReadOnlyList<OutlineEntry> Outline { get; } =
    [
        new("The harbour tram", "top", [new("Route – старый город", "route", [new("Below", "route", [])])]),
        new("Sources", "sources", []),
    ];

    public byte[] ToPdf()
    {
        var output = new MemoryStream();
        PdfFile.Write(output, Metadata, Pages, Root, Outline);
        return output.ToArray();
    }

    private static void FillFirst(StructureElement document, Sheet sheet, out StructureElement paragraph)
    {
        sheet.Anchor("top", 60);
        Foot(sheet, "1 of 2");
        sheet.Text(document.Add("H1"), "AVATAR: the harbour tram", 72, 96, EmbeddedFonts.SansSemiBold, 24);

        paragraph = document.Add("P");
        var x = sheet.Text(paragraph, "The operator says that ", 72, 130);
        x = Link(sheet, paragraph, "four in five trips end there", x, 130, new(null, "sources", "Gazette, paragraph 7"));
        sheet.Text(paragraph, ", and the residents", 310, 130);
        sheet.Text(paragraph, "do not doubt it. Häuser, œuvre, Ωμέγα, Київ, naïve café. More at ", 72, 145);
        Link(sheet, paragraph, "the site", 400, 145, new("https://example.org/a b?ü=(1)", null, "The site"));
        sheet.Text(paragraph, "The paragraph goes on", 72, 760);

        sheet.Anchor("route", 170);
        sheet.Text(document.Add("H2"), "Should the line run through the old town?", 72, 185, EmbeddedFonts.SansSemiBold, 14);
        sheet.Add(new DrawOp.Line(72, 190, 523, 190, 0.5, Color.FromRgb(0x1F3A5F)));
        List(sheet, document.Add(new StructureElement("L") { ListNumbering = "Disc" }));
        Figure(sheet, document.Add(new StructureElement("Figure") { Alternative = "A circle and a triangle" }));
        Table(sheet, document.Add(new StructureElement("Table") { Summary = "Who answers whom" }));
    }

    private static void FillSecond(StructureElement document, Sheet sheet, StructureElement paragraph)
    {
        Foot(sheet, "2 of 2");
        sheet.Text(paragraph, "on this page.", 72, 90);
        sheet.Anchor("sources", 110);
        sheet.Text(document.Add("H2"), "Sources", 72, 125, EmbeddedFonts.SansSemiBold, 14);
        document.Add("Sect").Add("P");
        var french = document.Add(new StructureElement("P") { Language = "fr" });
        var x = sheet.Text(french, "Le tramway du port, ", 72, 150, EmbeddedFonts.SerifItalic);
        Link(sheet, french, "↑", x, 147, new(null, "top", "Back to the text"));
        var note = document.Add("Note");
        sheet.Text(note, "A hyphen - and the same sign for a minus.", 72, 170);
        sheet.Text(note.Add("Em"), "Emphasis.", 300, 170, EmbeddedFonts.SerifItalic);
    }

    private static void Foot(Sheet sheet, string text)
    {
        var marks = new Sheet();
        marks.Text(null, text, 280, 810, EmbeddedFonts.SansRegular, 8);
        sheet.Add(marks.ToPage().DrawOps[0] with { Artifact = ArtifactKind.Footer });
    }

    private static double Link(
        Sheet sheet, StructureElement parent, string text, double x, double baseline, LinkTarget target)
    {
        var link = parent.Add("Link");
        var half = text.Length / 2;
        x = sheet.Text(link, text[..half], x, baseline, link: target, color: Color.FromRgb(0x1F3A5F));
        return sheet.Text(link, text[half..], x, baseline, link: target, color: Color.FromRgb(0x1F3A5F));
    }

    private static void List(Sheet sheet, StructureElement list)
    {
        foreach (var (text, baseline) in new[] { ("the operator", 210.0), ("the residents", 225.0) })
        {
            var item = list.Add("LI");
            sheet.Text(item.Add("Lbl"), "•", 76, baseline);
            sheet.Text(item.Add("LBody"), text, 86, baseline);
        }
    }

    private static void Figure(Sheet sheet, StructureElement figure)
    {
        var blue = Color.FromRgb(0x2E6DA4);
        sheet.Add(new DrawOp.Circle(100, 260, 14, blue) { Element = figure });
        var red = Color.FromRgb(0xB5482F);
        sheet.Add(new DrawOp.Polygon([new(140, 274), new(154, 246), new(168, 274)], red) { Element = figure });
        sheet.Text(figure, "Fig.", 180, 264, EmbeddedFonts.SansRegular, 9);
    }

    private static void Table(Sheet sheet, StructureElement table)
    {
        sheet.Add(new DrawOp.Rectangle(72, 290, 451, 16, Color.FromRgb(0xE6ECF2)));
        var head = table.Add("THead").Add("TR");
        sheet.Text(head.Add(new StructureElement("TH") { Scope = "Column" }), "Argument", 76, 302, EmbeddedFonts.SansSemiBold);
        sheet.Text(head.Add(new StructureElement("TH") { Scope = "Column" }), "Reply", 300, 302, EmbeddedFonts.SansSemiBold);
        var body = table.Add("TBody");
        var row = body.Add("TR");
        sheet.Text(row.Add(new StructureElement("TH") { Scope = "Row" }).Add("P"), "Riders", 76, 318);
        row.Add("TD");
        sheet.Text(body.Add("TR").Add(new StructureElement("TD") { ColumnSpan = 2 }), "Nothing further", 76, 334);
    }
}
