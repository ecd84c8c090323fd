using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Navigation;

/// <summary>The named destinations of links and the outline (ISO 32000-1, 12.3.2.3).</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, PdfObject> _destinations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfObject.Bytes> _referenced = new(StringComparer.Ordinal);

    /// <summary>If a cut box has painted its anchor on two pages, the first one applies.</summary>
    public void Add(AnchorPosition place, DocumentPage page) =>
        _destinations.TryAdd(place.Anchor, PdfObject.ArrayOf(
            page.Id, new PdfObject.Name("XYZ"), place.X, page.Height - place.Y, new PdfObject.Null()));

    public PdfObject To(string anchor)
    {
        if (!_referenced.TryGetValue(anchor, out var name))
            _referenced.Add(anchor, name = NameTree.Reference(anchor));

        return name;
    }

    public Ref Write(PdfFileWriter file)
    {
        foreach (var anchor in _referenced.Keys.Order(StringComparer.Ordinal))
        {
            if (!_destinations.ContainsKey(anchor))
                throw new InvalidOperationException($"Something links to '{anchor}', which is on no page.");
        }

        var destinations = file.Write(NameTree.Of(_destinations));
        return file.Write(new PdfObject.Dictionary { { "Dests", destinations } });
    }
}
