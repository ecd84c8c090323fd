using Briefing.Load;
using Briefing.Render.Typesetting;
using Briefing.Render.Typesetting.Styles;

namespace Briefing;

/// <summary>
/// What one build leaves to the next: the next makes again only what has changed. The output is that of a build that
/// begins afresh.
/// </summary>
/// <param name="isUsedAgain">Whether another build follows.</param>
internal sealed class KeptWork(bool isUsedAgain)
{
    /// <summary>For a single build.</summary>
    public static KeptWork None => new(isUsedAgain: false);

    public ParsedFiles Files { get; } = new();

    public ReadFaces Faces { get; } = new();

    public PdfRenderer Renderer { get; } = new(isUsedAgain);
}
