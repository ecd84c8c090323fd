using Briefing.Render.Pdf.Content;
using Briefing.Render.Pdf.Writing;

namespace Briefing.Render.Pdf;

/// <summary>What one file leaves to the next.</summary>
/// <param name="isUsedAgain">Whether another file follows: what is kept takes memory.</param>
internal sealed class KeptContent(bool isUsedAgain)
{
    public KeptPages Pages { get; } = new(isUsedAgain);

    public CompressedStreams Streams { get; } = new(isUsedAgain);
}
