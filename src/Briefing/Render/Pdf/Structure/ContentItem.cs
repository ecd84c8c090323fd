using Briefing.Render.Pdf.Content;
using Briefing.Render.Pdf.Writing;

namespace Briefing.Render.Pdf.Structure;

/// <summary>A piece of marked content, or an annotation.</summary>
/// <param name="Order">Painting order over the whole document.</param>
/// <param name="ContentId">The marked-content identifier, or nothing for an annotation.</param>
internal sealed record ContentItem(int Order, DocumentPage Page, int? ContentId, Ref? Annotation);
