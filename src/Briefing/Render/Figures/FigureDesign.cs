using System.Collections.Immutable;
using Briefing.Render.Fonts;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Paragraphs;

namespace Briefing.Render.Figures;

/// <summary>The colours and faces of figures: the one place where a page design reaches them.</summary>
internal sealed record FigureDesign
{
    /// <summary>Of the smallest text, points.</summary>
    public const double SmallSize = 6.6;

    public required FontStack Regular { get; init; }

    public required FontStack Bold { get; init; }

    public required Color Ink { get; init; }

    public required Color Quiet { get; init; }

    public required Color Rule { get; init; }

    public required ImmutableArray<PartyDesign> Parties { get; init; }

    public TextStyle Text(double size, Color color) => new(Regular, size, color);

    public TextStyle Strong(double size, Color color) => new(Bold, size, color);
}
