using System.Text;
using Briefing.Render.Layout;
using Briefing.Render.Pdf.Content;
using Briefing.Render.Pdf.Structure;
using Briefing.Render.Pdf.Writing;
using Briefing.Render.Tags;

namespace Briefing.Render.Pdf.Navigation;

/// <summary>The links of one page: an annotation for each part of a link that stands on one line.</summary>
internal sealed class PageLinks(DocumentPage page)
{
    private readonly List<Area> _areas = [];

    /// <summary>A rectangle to click on.</summary>
    private readonly record struct Area(StructureElement Element, LinkTarget Target, double Baseline, MarkBounds Bounds);

    public void Add(Mark.Glyphs glyphs)
    {
        if (glyphs.Link is not { } target)
            return;

        // A link annotation belongs to a link element (PDF/UA-1, 7.18.5).
        var element = glyphs.Element?.Around("Link") ?? throw new InvalidOperationException(
            $"Text that links is tagged {glyphs.Element?.Role ?? "as an artifact"}, not Link.");
        var area = new Area(element, target, glyphs.Baseline, MarkBounds.Of(glyphs));
        if (_areas is [.., var last] && IsOneLine(last, area, glyphs.Size))
            _areas[^1] = last with { Bounds = last.Bounds.With(area.Bounds) };
        else
            _areas.Add(area);
    }

    /// <returns>What the page has of them, if any.</returns>
    public PdfObject? Write(PdfFileWriter file, Destinations destinations, TaggedContent content)
    {
        if (_areas.Count == 0)
            return null;

        var annotations = new List<PdfObject>(_areas.Count);
        foreach (var area in _areas)
        {
            var id = file.Allocate();
            var key = content.AddAnnotation(area.Element, page, id);
            WriteAnnotation(file.Begin(id), area, key, destinations);
            file.End();
            annotations.Add(id);
        }

        return PdfObject.ArrayOf(annotations);
    }

    /// <summary>A raised citation sign is still on the line, so that baselines may differ by half a letter.</summary>
    private static bool IsOneLine(Area last, Area area, double size) =>
        ReferenceEquals(last.Element, area.Element)
        && last.Target == area.Target
        && Math.Abs(last.Baseline - area.Baseline) < size / 2;

    private void WriteAnnotation(PdfBuffer to, Area area, int parentKey, Destinations destinations)
    {
        to.Add("<</Type /Annot/Subtype /Link/Rect "u8);
        ObjectSyntax.Write(to, area.Bounds.ToRectangle(page.Height));

        // Print: an annotation that a reader may hide would not be the same page for everyone (PDF/A-2, 6.3.2).
        to.Add("/Border [0 0 0]/F 4"u8);

        // What a screen reader says of it (PDF/UA-1, 7.18.5).
        to.Add("/Contents "u8);
        ObjectSyntax.WriteText(to, area.Target.Description);
        to.Add("/StructParent "u8).Add(parentKey);
        if (area.Target.Anchor is { } anchor)
        {
            to.Add("/Dest "u8);
            ObjectSyntax.Write(to, destinations.To(anchor));
        }
        else if (area.Target.Uri is { } uri)
        {
            to.Add("/A <</S /URI/URI "u8);
            ObjectSyntax.WriteText(to, ToAscii(uri));
            to.Add(">>"u8);
        }

        to.Add(">>"u8);
    }

    /// <summary>A URI is seven-bit ASCII (12.6.4.7); the rest is escaped as RFC 3987 does.</summary>
    private static string ToAscii(string uri)
    {
        var ascii = new StringBuilder(uri.Length);
        foreach (var value in Encoding.UTF8.GetBytes(uri))
        {
            if (value is > (byte)' ' and <= (byte)'~')
                ascii.Append((char)value);
            else
                ascii.Append('%').Append(Convert.ToHexString([value]));
        }

        return ascii.ToString();
    }
}
