using Briefing.Print.Pdf.Structure;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Navigation;

/// <summary>The link annotations of all pages (ISO 32000-1, 12.5.6.5).</summary>
internal sealed class LinkAnnotations(PdfFileWriter file, Destinations destinations, TaggedContent content)
{
    private readonly List<Ref> _ids = [];
    private readonly List<Annotation> _annotations = [];

    /// <param name="ParentKey">In the parent tree.</param>
    /// <param name="Destination">The named destination, if the target is in the file.</param>
    private readonly record struct Annotation(LinkArea Area, double PageHeight, int ParentKey, PdfObject? Destination);

    /// <returns>The annotations of the page; <c>null</c> if it has none.</returns>
    public PdfObject? Add(PageLinks links)
    {
        if (links.Areas.Count == 0)
            return null;

        var ofPage = new List<PdfObject>(links.Areas.Count);
        foreach (var area in links.Areas)
        {
            var id = file.Allocate();
            var key = content.AddAnnotation(area.Element, links.Page, id);
            var destination = area.Target.Anchor is { } anchor ? destinations.To(anchor) : null;
            _ids.Add(id);
            _annotations.Add(new(area, links.Page.Height, key, destination));
            ofPage.Add(id);
        }

        return PdfObject.ArrayOf(ofPage);
    }

    /// <summary>Call once the links of all pages are added.</summary>
    public void Write() => file.Write(_ids, (i, to) => Write(to, _annotations[i]));

    private static void Write(PdfBuffer to, Annotation annotation)
    {
        var area = annotation.Area;
        to.Add("<</Type /Annot/Subtype /Link/Rect "u8);
        ObjectSyntax.Write(to, area.Bounds.ToRectangle(annotation.PageHeight));

        // The Print flag only: hidden annotations would make the page differ between viewers (PDF/A-2, 6.3.2).
        to.Add("/Border [0 0 0]/F 4"u8);

        // Announced by screen readers (PDF/UA-1, 7.18.5).
        to.Add("/Contents "u8);
        ObjectSyntax.WriteText(to, area.Target.Description);
        to.Add("/StructParent "u8).Add(annotation.ParentKey);
        if (annotation.Destination is { } destination)
        {
            to.Add("/Dest "u8);
            ObjectSyntax.Write(to, destination);
        }
        else if (area.Target.Uri is { } uri)
        {
            to.Add("/A <</S /URI/URI "u8);
            ObjectSyntax.WriteText(to, ToAscii(uri));
            to.Add(">>"u8);
        }

        to.Add(">>"u8);
    }

    /// <summary>A URI is 7-bit ASCII (12.6.4.7); other characters are percent-encoded as in RFC 3987.</summary>
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
