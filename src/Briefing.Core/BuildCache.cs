using Briefing.Load;
using Briefing.Print.Fonts;
using Briefing.Typesetting;

namespace Briefing;

/// <summary>
/// Results that one build keeps for the next, which redoes only what has changed. The output is the same as that of a
/// fresh build.
/// </summary>
internal sealed class BuildCache
{
    public LoadedFiles Files { get; } = new();

    public FileCache<FontFace> Faces { get; } = new();

    public PdfRenderer Renderer { get; } = new();
}
