using Briefing.Print.Layout;

namespace Briefing.Typesetting;

/// <summary>Repeated content, painted without structure so that screen readers skip it.</summary>
internal sealed class ArtifactBox(Box content) : Box
{
    public override double Height => content.Height;

    public override void Paint(PageCanvas canvas, double x, double y) =>
        canvas.AddAsArtifact(content, x, y, ArtifactKind.Repetition);
}
