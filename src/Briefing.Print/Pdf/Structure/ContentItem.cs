using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Structure;

/// <summary>A piece of marked content, or an annotation.</summary>
/// <param name="ContentId">The marked-content identifier, if it is not an annotation.</param>
internal readonly record struct ContentItem(DocumentPage Page, int ContentId, Ref? Annotation)
{
    /// <summary>The place of the element's next piece among all pieces, or <see cref="TaggedContent.None"/>.</summary>
    public int Next { get; init; } = TaggedContent.None;
}
