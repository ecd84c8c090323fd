using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Navigation;

/// <summary>Writes the outline (ISO 32000-1, 12.3.3): top-level entries are open, lower levels closed.</summary>
internal sealed class OutlineWriter(PdfFileWriter file, Destinations destinations)
{
    public Ref Write(ImmutableArray<OutlineEntry> entries)
    {
        var outlines = file.Allocate();
        var ids = WriteLevel(entries, outlines, isOpen: true);
        file.Write(outlines, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("Outlines") },
            { "First", ids[0] },
            { "Last", ids[^1] },
            { "Count", entries.Sum(entry => 1 + entry.Children.Length) },
        });
        return outlines;
    }

    private Ref[] WriteLevel(ImmutableArray<OutlineEntry> entries, Ref parent, bool isOpen)
    {
        var ids = entries.Select(_ => file.Allocate()).ToArray();
        for (var i = 0; i < ids.Length; i++)
        {
            var children = entries[i].Children;
            var below = children.IsEmpty ? [] : WriteLevel(children, ids[i], isOpen: false);
            file.Write(ids[i], new PdfObject.Dictionary
            {
                { "Title", new PdfObject.Text(entries[i].Title) },
                { "Parent", parent },
                { "Prev", i > 0 ? ids[i - 1] : null },
                { "Next", i < ids.Length - 1 ? ids[i + 1] : null },
                { "First", below is [var first, ..] ? first : null },
                { "Last", below is [.., var last] ? last : null },

                // Negative for a closed entry.
                { "Count", children.IsEmpty ? null : isOpen ? children.Length : -children.Length },
                { "Dest", destinations.To(entries[i].Anchor) },
            });
        }

        return ids;
    }
}
