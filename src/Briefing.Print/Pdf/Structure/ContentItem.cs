using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Structure;

/// <summary>A marked-content sequence or an annotation.</summary>
/// <param name="ContentId">
/// The marked-content identifier; of an annotation, its number among those of all pages.
/// </param>
internal readonly record struct ContentItem(DocumentPage Page, int ContentId, Ref? Annotation)
{
    /// <summary>After the place of every item.</summary>
    public const long Nowhere = long.MaxValue;

    /// <summary>The index of the element's next item among all items, or <see cref="TaggedContent.None"/>.</summary>
    public int Next { get; init; } = TaggedContent.None;

    /// <summary>Grows in the order of painting: page by page, first what is painted, then annotations.</summary>
    public long Place => ((long)Page.Index << 32) + (Annotation is null ? 0 : 1L << 31) + ContentId;
}
