using System.Text;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Tests.Render.Pdf.Writing;

public sealed class PdfFileWriterTests
{
    [Fact]
    public void Every_object_is_where_the_cross_references_say()
    {
        var file = new PdfDocument(Write(objects: 450, "content"));

        // The catalog, the pages, 450 objects and a stream; then three streams of objects, the cross-references and a free entry.
        Assert.Equal(1 + 1 + 450 + 1, file.Ids.Count());
        Assert.Equal(3, file.ObjectStreams.Count);
        Assert.Equal(453.0 + 3 + 1 + 1, file.Trailer["Size"]);
        Assert.All(file.Ids, id => Assert.NotNull(file.Object(id)));
    }

    [Fact]
    public void A_file_starts_as_a_binary_pdf()
    {
        var header = Write(objects: 1, "content").AsSpan(0, 15);

        Assert.Equal("%PDF-1.7\n%âãÏÓ\n", Encoding.Latin1.GetString(header));
    }

    [Fact]
    public void The_file_id_changes_with_the_content_and_only_with_it()
    {
        var id = Id(Write(objects: 3, "content"));

        Assert.Equal(16, id.Length);
        Assert.Equal(id, Id(Write(objects: 3, "content")));
        Assert.NotEqual(id, Id(Write(objects: 3, "Content")));
    }

    [Fact]
    public void An_object_that_was_promised_must_be_written()
    {
        var writer = new PdfFileWriter(new MemoryStream());
        var catalog = writer.Write(new PdfObject.Dictionary());
        writer.Allocate();

        var exception = Assert.Throws<InvalidOperationException>(() => writer.Finish(catalog, catalog));
        Assert.Equal("Object 3 was promised and never written.", exception.Message);
    }

    [Fact]
    public void An_object_is_written_once()
    {
        var writer = new PdfFileWriter(new MemoryStream());
        var id = writer.Write(new PdfObject.Dictionary());

        Assert.Throws<InvalidOperationException>(() => writer.Write(id, new PdfObject.Dictionary()));
    }

    private static byte[] Write(int objects, string content)
    {
        var output = new MemoryStream();
        var writer = new PdfFileWriter(output);
        var catalog = writer.Allocate();
        var pages = writer.Write(new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Pages") },
            { "Kids", PdfObject.ArrayOf([]) },
            { "Count", 0 },
        });
        for (var i = 0; i < objects; i++)
            writer.Write(i);
        writer.WriteStream(writer.Allocate(), [], Encoding.ASCII.GetBytes(content));
        writer.Write(catalog, new PdfObject.Dictionary { { "Type", new PdfObject.Name("Catalog") }, { "Pages", pages } });
        writer.Finish(catalog, catalog);
        return output.ToArray();
    }

    private static byte[] Id(byte[] file) => (byte[])((List<object?>)new PdfDocument(file).Trailer["ID"]!)[0]!;
}
