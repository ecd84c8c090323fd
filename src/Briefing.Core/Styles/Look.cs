using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Styles;

/// <summary>How a kind of text is set.</summary>
/// <param name="Size">Points per em.</param>
/// <param name="Leading">From baseline to baseline, points.</param>
internal sealed record Look(Family Family, double Size, double Leading, Color Color)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Points above; between two texts the larger space counts.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Points below.</summary>
    public double SpaceAfter { get; init; }

    public TextStyle Style() => Style(IsBold, IsItalic, Color);

    public TextStyle Style(bool bold, bool italic, Color color) => new(Family.Faces(bold, italic), Size, color);
}
