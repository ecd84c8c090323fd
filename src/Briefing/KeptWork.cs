using Briefing.Load;
using Briefing.Render.Fonts;
using Briefing.Render.Typesetting;
using Briefing.Text;

namespace Briefing;

/// <summary>
/// What one build leaves to the next: the next makes again only what has changed. The output is that of a build that
/// begins afresh.
/// </summary>
internal sealed class KeptWork
{
    public ParsedFiles Files { get; } = new();

    public FileCache<FontFace> Faces { get; } = new();

    public PdfRenderer Renderer { get; } = new();
}
