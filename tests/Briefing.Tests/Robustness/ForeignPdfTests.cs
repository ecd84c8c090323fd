using System.IO.Compression;
using System.Text;
using Briefing.Cli.Commands;
using Briefing.Cli.Messages;
using Briefing.Print.Pdf;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Robustness;

/// <summary>
/// <c>build --check</c> looks at a file that anybody may have put there. What refers to itself, nests without end, unpacks to
/// far more than it is or names one thing many times is not one of ours, and that is found with bounded work.
/// </summary>
public sealed class ForeignPdfTests : IDisposable
{
    /// <summary>Bytes allocated, for files of up to half a megabyte.</summary>
    private const long MostWork = 256 << 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Names => [.. s_files.Keys];

    private static readonly Dictionary<string, Action<HandmadePdf>> s_files = new()
    {
        ["the pages are among the pages"] = pdf => pdf.Objects[HandmadePdf.Pages] = "<</Kids [4 0 R]>>",
        ["one page, many times"] = pdf => pdf.Objects[HandmadePdf.Pages] = $"<</Kids [{Repeat("5 0 R ", 50_000)}]>>",
        ["many pages with one large content"] = pdf =>
        {
            pdf.Streams[HandmadePdf.Content] = ("/Filter /FlateDecode", Compressed("(a) Tj\n", 256 << 10));
            AddPages(pdf, 300);
        },
        ["an element in itself"] = pdf => pdf.Objects[HandmadePdf.Element] = "<</S /P/K [7 0 R]>>",
        ["an element in what it holds"] = pdf =>
        {
            pdf.Objects[HandmadePdf.Element] = "<</S /P/K 11 0 R>>";
            pdf.Objects[HandmadePdf.Free] = "<</S /P/K 7 0 R>>";
        },
        ["each element has the next one twice"] = pdf =>
        {
            for (var id = HandmadePdf.Free; id < HandmadePdf.Free + 60; id++)
                pdf.Objects[id] = $"<</S /Span/Pg 5 0 R/K [{id + 1} 0 R {id + 1} 0 R]>>";
            pdf.Objects[HandmadePdf.Free + 60] = pdf.Objects[HandmadePdf.Element];
            pdf.Objects[HandmadePdf.Element] = "<</S /P/K [11 0 R]>>";
        },
        ["elements deep in each other"] = pdf =>
        {
            for (var id = HandmadePdf.Free; id < 20_000; id++)
                pdf.Objects[id] = $"<</S /Span/K {id + 1} 0 R>>";
            pdf.Objects[HandmadePdf.Element] = "<</S /P/K [11 0 R]>>";
        },
        ["one text, many times"] = pdf => pdf.Objects[HandmadePdf.Element] = $"<</S /P/Pg 5 0 R/K [{Repeat("0 ", 100_000)}]>>",
        ["kids that many elements share"] = pdf =>
        {
            pdf.Objects[HandmadePdf.Free] = $"[{Repeat("1 ", 50_000)}]";
            pdf.Objects[HandmadePdf.Element] = $"<</S /P/K [{Repeat("<</S /P/K 11 0 R>>", 5_000)}]>>";
        },
        ["a reference to itself"] = pdf => pdf.Objects[HandmadePdf.Info] = "3 0 R",
        ["the length of the object stream is in it"] = pdf => pdf.ObjectStreamLength = "8 0 R",
        ["a font that is its own character map"] = pdf => pdf.Objects[HandmadePdf.Font] = "<</ToUnicode 8 0 R>>",
        ["arrays deep in each other"] = pdf => pdf.Objects[HandmadePdf.Element] = $"<</S /P/K {Repeat("[", 200_000)}",
        ["dictionaries deep in each other"] = pdf => pdf.Streams[HandmadePdf.Content] =
            ("", Encoding.ASCII.GetBytes(Repeat("<</A", 200_000))),
        ["an array without end"] = pdf => pdf.Streams[HandmadePdf.Content] =
            ("/Filter /FlateDecode", Compressed("1 ", 2 << 20, "[")),
        ["operands without end"] = pdf => pdf.Streams[HandmadePdf.Content] =
            ("/Filter /FlateDecode", Compressed("1 ", 2 << 20)),
        ["a stream that unpacks to a thousand times its size"] = pdf => pdf.Streams[HandmadePdf.Content] =
            ("/Filter /FlateDecode", Compressed(" ", 24 << 20)),
        ["a glyph with a long text, many times"] = pdf =>
        {
            pdf.Streams[HandmadePdf.Map] = ("", Encoding.ASCII.GetBytes($"beginbfchar <0001> <{Repeat("0041", 20_000)}>"));
            pdf.Streams[HandmadePdf.Content] =
                ("", Encoding.ASCII.GetBytes($"/P <</MCID 0>> BDC /F1 12 Tf [<{Repeat("0001", 20_000)}>] TJ EMC"));
        },
    };

    [Fact]
    public void What_is_well_made_is_read() => Assert.Equal(
        [(1, "A")], Pipeline.Text(new HandmadePdf { TrailerEntries = "/Prev 9" }.Write()));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_has_no_end_is_not_one_of_ours(string name)
    {
        var pdf = new HandmadePdf();
        s_files[name](pdf);
        Assert.Contains("It was written by another program or is damaged", Check(pdf.Write()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_far_larger_is_not_read_to_its_end()
    {
        using (var file = File.Create(_folder.File("x.pdf")))
            file.SetLength(1L << 30);

        Assert.Contains("It is far larger than what would be written", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_producer_is_this_tool() => Assert.Equal(
        $"<</Producer ({PdfFile.Producer})>>", new HandmadePdf().Objects[HandmadePdf.Info]);

    private string Check(byte[] content)
    {
        File.WriteAllBytes(_folder.File("x.pdf"), content);
        return Check();
    }

    private string Check()
    {
        var error = new StringWriter();
        var check = new OutputCheck(new Terminal(TextWriter.Null, error));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(check.IsUpToDate(_folder.File("x.pdf"), OutputFormat.Pdf, new HandmadePdf().Write()));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostWork);
        return error.ToString();
    }

    private static void AddPages(HandmadePdf pdf, int count)
    {
        for (var id = HandmadePdf.Free; id < HandmadePdf.Free + count; id++)
            pdf.Objects[id] = pdf.Objects[HandmadePdf.Page];

        var kids = Enumerable.Range(HandmadePdf.Free, count).Select(id => $"{id} 0 R");
        pdf.Objects[HandmadePdf.Pages] = $"<</Kids [{string.Join(' ', kids)}]>>";
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <param name="length">In bytes, before they are compressed.</param>
    private static byte[] Compressed(string piece, int length, string start = "")
    {
        var block = Encoding.ASCII.GetBytes(Repeat(piece, 60_000 / piece.Length));
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            zlib.Write(Encoding.ASCII.GetBytes(start));
            for (var written = 0; written < length; written += block.Length)
                zlib.Write(block);
        }

        return compressed.ToArray();
    }
}
