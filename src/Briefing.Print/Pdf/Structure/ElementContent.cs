using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Structure;

/// <summary>The content of a structure element in a file. Items are identified by their indices among all items.</summary>
internal record struct ElementContent()
{
    /// <summary>The first item of its own content; the others are linked from it.</summary>
    public int FirstOwn { get; set; } = TaggedContent.None;

    /// <summary>The last item of its own content.</summary>
    public int LastOwn { get; set; } = TaggedContent.None;

    /// <summary>The first item, including those of its descendants.</summary>
    public int First { get; set; } = TaggedContent.None;

    /// <summary>Its object number in the file, once assigned.</summary>
    public Ref? Id { get; set; }
}
