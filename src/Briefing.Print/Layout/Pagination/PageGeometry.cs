namespace Briefing.Print.Layout.Pagination;

/// <summary>The page size and margins, in points.</summary>
internal sealed record PageGeometry(double Width, double Height, Insets Margins)
{
    /// <summary>Whether pages are read from right to left: they are laid out as if from left to right, and mirrored.</summary>
    public bool IsMirrored { get; init; }

    public double ContentWidth => Width - Margins.Horizontal;

    public double ContentHeight => Height - Margins.Vertical;

    /// <summary>210 by 297 mm.</summary>
    public static PageGeometry A4(Insets margins) => new(595.276, 841.890, margins);

    /// <summary>8.5 by 11 inches.</summary>
    public static PageGeometry Letter(Insets margins) => new(612, 792, margins);
}
