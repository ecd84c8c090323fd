using Briefing.Print.Drawing;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Styles;

/// <summary>The style of a kind of text.</summary>
/// <param name="Size">In points.</param>
/// <param name="Leading">From baseline to baseline, in points.</param>
internal sealed record TypeStyle(Family Family, double Size, double Leading, Color Color)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>In points; between two texts the larger space applies.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>In points.</summary>
    public double SpaceAfter { get; init; }

    public TextStyle ToTextStyle() => ToTextStyle(IsBold, IsItalic, Color);

    public TextStyle ToTextStyle(bool bold, bool italic, Color color) => new(Family.Faces(bold, italic), Size, color);
}
