using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Navigation;
using Briefing.Print.Pdf.Structure;
using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf;

/// <summary>
/// Writes laid-out pages as a tagged PDF that is accessible (PDF/UA-1, ISO 14289-1) and archivable (PDF/A-2a,
/// ISO 19005-2). The same pages produce the same bytes.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>The value of both Creator and Producer.</summary>
    public const string Producer = "Briefing";

    // So many pages are painted while others are laid out: where there is one processor, they must not pile up.
    private const int PaintedAhead = 16;

    private readonly PdfFileWriter _file;
    private readonly FontResources _faces;
    private readonly ImageResources _images;
    private readonly Destinations _destinations = new();
    private readonly TaggedContent _content = new();
    private readonly FigureBounds _figures = new();
    private readonly Ref _pageTree;
    private readonly Ref _resources;

    private PdfFile(PdfFileWriter file)
    {
        _file = file;
        _faces = new(file);
        _images = new(file);
        _pageTree = file.Allocate();
        _resources = file.Allocate();
    }

    /// <param name="pages">Read once; what is painted on one is kept only as bytes.</param>
    /// <param name="root">Need not be complete before all pages are read.</param>
    /// <returns>The number of pages.</returns>
    public static int Write(
        Stream output,
        PdfMetadata metadata,
        IEnumerable<Page> pages,
        StructureElement root,
        IReadOnlyList<OutlineEntry> outline) =>
        new PdfFile(new(output)).Write(metadata, pages, root, [.. outline]);

    private int Write(PdfMetadata metadata, IEnumerable<Page> pages, StructureElement root, ImmutableArray<OutlineEntry> outline)
    {
        var count = WritePages(pages);
        _file.Write(_resources, new PdfObject.Dictionary { { "Font", _faces.Write() }, { "XObject", _images.Write() } });

        var catalog = _file.Allocate();
        _file.Write(catalog, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Catalog") },
            { "Pages", _pageTree },
            { "Lang", new PdfObject.Text(metadata.Language) },
            { "MarkInfo", new PdfObject.Dictionary { { "Marked", true } } },
            { "StructTreeRoot", new StructureWriter(_file, _content, _figures).Write(root) },
            { "Outlines", outline.IsEmpty ? null : new OutlineWriter(_file, _destinations).Write(outline) },
            { "PageLabels", PageLabels() },
            { "PageMode", outline.IsEmpty ? null : new PdfObject.Name("UseOutlines") },
            { "Names", _destinations.Write(_file) },

            // Show the title, not the file name, in the title bar (PDF/UA-1, 7.1).
            { "ViewerPreferences", new PdfObject.Dictionary { { "DisplayDocTitle", true } } },
            { "Metadata", WriteXmp(metadata) },
            { "OutputIntents", PdfObject.ArrayOf(OutputIntent.Write(_file)) },
        });
        _file.Finish(catalog, WriteInfo(metadata));
        return count;
    }

    private int WritePages(IEnumerable<Page> pages)
    {
        var begun = new List<BegunPage>();
        foreach (var page in pages)
        {
            begun.Add(Begin(page, begun.Count));
            if (begun.Count > PaintedAhead)
                begun[^PaintedAhead].Painted.Wait();
        }

        var numbers = PageNumbers.Of(begun.Select(page => page.Anchors));
        var annotations = new LinkAnnotations(_file, _destinations, _content);
        foreach (var page in begun)
            Finish(page, numbers, annotations);

        annotations.Write();
        _file.Write(_pageTree, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Pages") },
            { "Kids", PdfObject.ArrayOf([.. begun.Select(page => page.Page.Id)]) },
            { "Count", begun.Count },
        });
        return begun.Count;
    }

    /// <summary>Numbers what is on a page, and paints it beside the next one.</summary>
    private BegunPage Begin(Page laidOut, int index)
    {
        var page = new DocumentPage(_file.Allocate(), index, laidOut.Width, laidOut.Height);
        _content.AddPage();
        foreach (var place in laidOut.Anchors)
            _destinations.Add(place, page);

        var links = new PageLinks(page);
        Number(laidOut.DrawOps, null, page, links);
        return new(page, laidOut.Anchors, links, Task.Run(() => Painted(laidOut)), laidOut.Numbered, laidOut.DrawOps.LastOrDefault());
    }

    private PagePainter Painted(Page laidOut)
    {
        var painter = new PagePainter(laidOut.Height, _faces, _images);
        painter.Paint(laidOut.DrawOps);
        return painter;
    }

    /// <summary>Paints the rest of a page, and writes it.</summary>
    private void Finish(BegunPage begun, PageNumbers numbers, LinkAnnotations annotations)
    {
        var page = begun.Page;
        var rest = begun.Numbered?.Invoke(numbers) ?? [];
        Number(rest, begun.Last, page, begun.Links);

        var content = _file.Allocate();
        _file.WriteStream(content, () =>
        {
            var painter = begun.Painted.GetAwaiter().GetResult();
            painter.Paint(rest);
            return painter.Finish();
        });
        _file.Write(page.Id, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Page") },
            { "Parent", _pageTree },
            { "MediaBox", PdfObject.ArrayOf(0, 0, page.Width, page.Height) },
            { "Resources", _resources },
            { "Contents", content },
            { "Annots", annotations.Add(begun.Links) },
            { "StructParents", page.Index },

            // The Tab key visits links in structure order (PDF/UA-1, 7.18.3).
            { "Tabs", new PdfObject.Name("S") },
        });
    }

    /// <summary>Numbers everything painted on a page, in page order; afterwards it can be painted at any time.</summary>
    /// <param name="previous">What is painted before.</param>
    private void Number(ImmutableArray<DrawOp> ops, DrawOp? previous, DocumentPage page, PageLinks links)
    {
        foreach (var op in ops)
        {
            if (op.Element is { } element && !PagePainter.Continues(previous, op))
                _content.AddContent(element, page);

            _figures.Add(op, page);
            if (op is DrawOp.Image image)
            {
                _images.For(image.Raster);
            }
            else if (op is DrawOp.Glyphs glyphs)
            {
                _faces.Number(glyphs.Face, glyphs.Run);
                links.Add(glyphs);
            }

            previous = op;
        }
    }

    /// <summary>1, 2, 3 and so on, so that viewers show the same number as the footer (12.4.2).</summary>
    private static PdfObject.Dictionary PageLabels()
    {
        var decimals = new PdfObject.Dictionary { { "S", new PdfObject.Name("D") } };
        return new() { { "Nums", PdfObject.ArrayOf(0, decimals) } };
    }

    private Ref WriteInfo(PdfMetadata metadata) => _file.Write(new PdfObject.Dictionary
    {
        { "Title", new PdfObject.Text(metadata.Title) },
        { "Author", PdfObject.TextOrNull(metadata.Author) },
        { "Subject", new PdfObject.Text(metadata.Subject) },
        { "Creator", new PdfObject.Text(Producer) },
        { "Producer", new PdfObject.Text(Producer) },
        { "CreationDate", new PdfObject.Text(PdfDates.Info(metadata.Date)) },
        { "ModDate", new PdfObject.Text(PdfDates.Info(metadata.Date)) },
    });

    private Ref WriteXmp(PdfMetadata metadata)
    {
        var id = _file.Allocate();
        var dictionary = new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Metadata") },
            { "Subtype", new PdfObject.Name("XML") },
        };
        _file.WriteRawStream(id, dictionary, XmpPacket.Write(metadata));
        return id;
    }

    /// <summary>A page that is painted but for what depends on the others.</summary>
    private sealed record BegunPage(
        DocumentPage Page,
        ImmutableArray<AnchorPosition> Anchors,
        PageLinks Links,
        Task<PagePainter> Painted,
        Func<PageNumbers, ImmutableArray<DrawOp>>? Numbered,
        DrawOp? Last);
}
