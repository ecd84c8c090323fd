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

    private readonly PdfFileWriter _file;
    private readonly FontResources _faces;
    private readonly ImageResources _images;
    private readonly Destinations _destinations = new();
    private readonly TaggedContent _content;
    private readonly FigureBounds _figures = new();
    private readonly Ref _pageTree;
    private readonly Ref _resources;

    private PdfFile(PdfFileWriter file, StructureElement root, int pageCount)
    {
        _file = file;
        _faces = new(file);
        _images = new(file);
        _content = new(root, pageCount);
        _pageTree = file.Allocate();
        _resources = file.Allocate();
    }

    public static void Write(
        Stream output,
        PdfMetadata metadata,
        IReadOnlyList<Page> pages,
        StructureElement root,
        IReadOnlyList<OutlineEntry> outline) =>
        new PdfFile(new(output), root, pages.Count).Write(metadata, pages, root, [.. outline]);

    private void Write(
        PdfMetadata metadata, IReadOnlyList<Page> pages, StructureElement root, ImmutableArray<OutlineEntry> outline)
    {
        WritePages(pages);
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
    }

    private void WritePages(IReadOnlyList<Page> pages)
    {
        var annotations = new LinkAnnotations(_file, _destinations, _content);
        var ids = new List<PdfObject>(pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = new DocumentPage(_file.Allocate(), i, pages[i].Height);
            WritePage(pages[i], page, annotations);
            ids.Add(page.Id);
        }

        annotations.Write();
        _file.Write(_pageTree, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Pages") },
            { "Kids", PdfObject.ArrayOf(ids) },
            { "Count", ids.Count },
        });
    }

    private void WritePage(Page laidOut, DocumentPage page, LinkAnnotations annotations)
    {
        foreach (var place in laidOut.Anchors)
            _destinations.Add(place, page);

        var links = new PageLinks(page);
        Number(laidOut.DrawOps, page, links);

        var content = _file.Allocate();
        _file.WriteStream(content, buffer => PagePainter.Paint(laidOut, buffer, _faces, _images));
        _file.Write(page.Id, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Page") },
            { "Parent", _pageTree },
            { "MediaBox", PdfObject.ArrayOf(0, 0, laidOut.Width, laidOut.Height) },
            { "Resources", _resources },
            { "Contents", content },
            { "Annots", annotations.Add(links) },
            { "StructParents", page.Index },

            // The Tab key visits links in structure order (PDF/UA-1, 7.18.3).
            { "Tabs", new PdfObject.Name("S") },
        });
    }

    /// <summary>Numbers everything painted on a page, in page order; afterwards the page can be painted at any time.</summary>
    private void Number(ImmutableArray<DrawOp> ops, DocumentPage page, PageLinks links)
    {
        DrawOp? previous = null;
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
}
