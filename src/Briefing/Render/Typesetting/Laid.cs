using Briefing.Render.Figures;
using Briefing.Render.Layout.Paragraphs;

namespace Briefing.Render.Typesetting;

/// <summary>What is laid of one document after another: what the one before had is not laid again.</summary>
internal sealed class Laid
{
    public LaidTexts Texts { get; } = new();

    public LaidFigures Figures { get; } = new();

    /// <summary>Forgets what the last document did not use.</summary>
    public void BeginDocument()
    {
        Texts.BeginDocument();
        Figures.BeginDocument();
    }
}
