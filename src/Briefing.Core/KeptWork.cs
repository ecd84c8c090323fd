using Briefing.Load;
using Briefing.Print.Fonts;
using Briefing.Styles;
using Briefing.Text;
using Briefing.Typesetting;

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
