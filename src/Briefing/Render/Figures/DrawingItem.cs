using System.Collections.Immutable;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Paragraphs;
using Briefing.Render.Layout.Paths;

namespace Briefing.Render.Figures;

/// <summary>A piece of a drawing.</summary>
internal abstract record DrawingItem
{
    private DrawingItem()
    {
    }

    public sealed record Shape(ImmutableArray<PathStep> Steps, Color? Fill, Pen? Pen) : DrawingItem;

    /// <summary>The marker of a party.</summary>
    public sealed record Sign(Marker Marker, Point Center) : DrawingItem;

    /// <summary>Words on one line.</summary>
    /// <param name="Start">Left end of the baseline.</param>
    /// <param name="Width">Points.</param>
    public sealed record Label(string Text, TextStyle Style, Point Start, double Width) : DrawingItem
    {
        public LinkTarget? Link { get; init; }
    }
}
