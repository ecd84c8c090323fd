using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>The content of a structure element in a file. Items are identified by their indices among all items.</summary>
internal record struct ElementContent(StructureElement Element)
{
    /// <summary>The first item of its own content; the others are linked from it.</summary>
    public int FirstOwn { get; set; } = TaggedContent.None;

    /// <summary>The last item of its own content.</summary>
    public int LastOwn { get; set; } = TaggedContent.None;

    /// <summary>The place of the first item, including those of its descendants.</summary>
    public long First { get; set; } = ContentItem.Nowhere;

    /// <summary>Its object number in the file, once assigned.</summary>
    public Ref? Id { get; set; }
}
