using Briefing.Compose.Figures;
using Briefing.Render.Layout;

namespace Briefing.Render.Figures;

/// <summary>Lays figures, and each only once for as long as it shows the same.</summary>
internal sealed class LaidFigures
{
    private readonly Kept<Key, Drawing> _drawings = new();

    /// <inheritdoc cref="Kept{TKey,TValue}.BeginDocument"/>
    public void BeginDocument() => _drawings.BeginDocument();

    /// <param name="width">What the page has room for, points.</param>
    public Drawing Lay(FigureDesign design, Depiction content, double width)
    {
        var key = new Key(design, content, width);
        return _drawings.Get(key, key, from => FigureLayout.Lay(from.Design, from.Content, from.Width));
    }

    private sealed record Key(FigureDesign Design, Depiction Content, double Width);
}
