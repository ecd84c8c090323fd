using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Structure;

/// <summary>A marked-content sequence or an annotation.</summary>
/// <param name="ContentId">The marked-content identifier, unless it is an annotation.</param>
internal readonly record struct ContentItem(DocumentPage Page, int ContentId, Ref? Annotation)
{
    /// <summary>The index of the element's next item among all items, or <see cref="TaggedContent.None"/>.</summary>
    public int Next { get; init; } = TaggedContent.None;
}
