using System.Text;
using Briefing.Print.Layout;
using Briefing.Print.Pdf;
using Briefing.Print.Tags;

namespace Briefing.Tests.Render.Pdf;

using Dictionary = Dictionary<string, object?>;

public sealed class PdfFileTests
{
    [Fact]
    public void Two_runs_make_the_same_bytes() =>
        Assert.Equal(new SampleBriefing().ToPdf(), new SampleBriefing().ToPdf());

    [Fact]
    public void The_catalog_says_that_the_file_is_tagged_and_in_which_language()
    {
        var catalog = Sample().Catalog;

        Assert.Equal("en-GB", catalog["Lang"]);
        Assert.Equal(true, ((Dictionary)catalog["MarkInfo"]!)["Marked"]);
        Assert.Equal(true, ((Dictionary)catalog["ViewerPreferences"]!)["DisplayDocTitle"]);
        Assert.Equal(new PdfValue.Name("UseOutlines"), catalog["PageMode"]);
    }

    [Fact]
    public void Information_and_xmp_say_the_same()
    {
        var file = Sample();
        var info = (Dictionary)file.Resolve(file.Trailer["Info"])!;
        var xmp = Encoding.UTF8.GetString(file.Stream(file.Catalog["Metadata"]));

        Assert.Equal(@"Should the harbour tram be built? (draft \ 1)", info["Title"]);
        Assert.Contains(@">Should the harbour tram be built? (draft \ 1)<", xmp);
        Assert.Equal("A & B <c>", info["Author"]);
        Assert.Contains(">A &amp; B &lt;c&gt;<", xmp);
        Assert.Equal("D:20240301000000Z", info["CreationDate"]);
        Assert.Contains("<xmp:CreateDate>2024-03-01T00:00:00Z</xmp:CreateDate>", xmp);
        Assert.Equal(SampleBriefing.Metadata.Subject, Text(info["Subject"]));
        Assert.Contains(">Positions “for” &amp; against, Ἑλλάς, Киев 🚋<", xmp);
    }

    [Fact]
    public void The_outline_nests_and_opens_its_first_level()
    {
        var file = Sample();
        var outlines = (Dictionary)file.Resolve(file.Catalog["Outlines"])!;
        var first = (Dictionary)file.Resolve(outlines["First"])!;
        var last = (Dictionary)file.Resolve(outlines["Last"])!;
        var inner = (Dictionary)file.Resolve(first["First"])!;

        Assert.Equal(3.0, outlines["Count"]);
        Assert.Equal(("The harbour tram", 1.0), (first["Title"], first["Count"]));
        Assert.Equal("Sources", last["Title"]);
        Assert.Equal("Route – старый город", Text(inner["Title"]));
        Assert.Equal(-1.0, inner["Count"]);
    }

    [Fact]
    public void Anchors_are_destinations_in_the_order_of_their_bytes()
    {
        var file = Sample();
        var destinations = file.Resolve(((Dictionary)file.Resolve(file.Catalog["Names"])!)["Dests"]);
        var names = file.Items(destinations, "Names").ToArray();

        Assert.Equal(["route", "sources", "top"], names.Where((_, i) => i % 2 == 0).Select(Name));
        var route = (List<object?>)names[1]!;
        Assert.Equal([new PdfValue.Name("XYZ"), 72.0, 671.89, null], route[1..]);
    }

    [Fact]
    public void A_link_in_two_pieces_on_a_line_is_one_annotation()
    {
        var file = Sample();
        var annotations = file.Items(file.Pages.First(), "Annots").Select(file.Resolve).Cast<Dictionary>().ToArray();

        Assert.Equal(2, annotations.Length);
        Assert.Equal("Gazette, paragraph 7", annotations[0]["Contents"]);
        Assert.Equal("sources", Name(annotations[0]["Dest"]));
        Assert.Equal(4.0, annotations[0]["F"]);
        Assert.Equal("https://example.org/a%20b?%C3%BC=(1)", ((Dictionary)annotations[1]["A"]!)["URI"]);
    }

    [Fact]
    public void Text_that_nothing_can_encode_is_written_all_the_same()
    {
        var odd = "\uDE8B a\0b \uFFFF \uD83D";
        var sheet = new Sheet().Anchor(odd, 10);
        var root = new StructureElement("Document");
        var link = new LinkTarget(odd, null, odd);
        sheet.Text(root.Add(new StructureElement("Link") { Alternative = odd, Language = odd }), "x", 0, 20, link: link);

        var file = Write(root, sheet, SampleBriefing.Metadata with { Title = odd, Subject = odd, Author = odd });

        Assert.Single(file.Pages);
    }

    [Fact]
    public void A_link_to_nowhere_is_our_mistake()
    {
        var root = new StructureElement("Document");
        var sheet = new Sheet();
        sheet.Text(root.Add("Link"), "x", 0, 20, link: new(null, "nowhere", "Nowhere"));

        var exception = Assert.Throws<InvalidOperationException>(() => Write(root, sheet));
        Assert.Equal("Something links to 'nowhere', which is on no page.", exception.Message);
    }

    [Fact]
    public void A_link_outside_a_link_element_is_our_mistake()
    {
        var root = new StructureElement("Document");
        var sheet = new Sheet();
        sheet.Text(root.Add("P"), "x", 0, 20, link: new("https://example.org", null, "x"));

        var exception = Assert.Throws<InvalidOperationException>(() => Write(root, sheet));
        Assert.Equal("Text that links is tagged P, not Link.", exception.Message);
    }

    [Fact]
    public void Content_of_an_element_outside_the_tree_is_our_mistake()
    {
        var sheet = new Sheet();
        sheet.Text(new StructureElement("P"), "x", 0, 20);

        var exception = Assert.Throws<InvalidOperationException>(() => Write(new("Document"), sheet));
        Assert.Equal("Content is tagged P, but not below the root.", exception.Message);
    }

    private static PdfDocument Sample() => new(new SampleBriefing().ToPdf());

    private static PdfDocument Write(StructureElement root, Sheet sheet, PdfMetadata? metadata = null)
    {
        var output = new MemoryStream();
        PdfFile.Write(output, metadata ?? SampleBriefing.Metadata, [sheet.ToPage()], root, []);
        return new(output.ToArray());
    }

    private static string Text(object? value) => Encoding.BigEndianUnicode.GetString(((byte[])value!)[2..]);

    private static string Name(object? value) => Encoding.UTF8.GetString((byte[])value!);
}
