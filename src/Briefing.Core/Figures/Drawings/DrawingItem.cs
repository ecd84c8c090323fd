using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Styles;

namespace Briefing.Figures.Drawings;

/// <summary>A piece of a drawing.</summary>
internal abstract record DrawingItem
{
    private DrawingItem()
    {
    }

    /// <summary>The parties that it belongs to; empty for all.</summary>
    public ImmutableArray<int> Parties { get; init; } = [];

    public sealed record Shape(ImmutableArray<PathStep> Steps, Color? Fill, Pen? Pen) : DrawingItem
    {
        /// <summary>What the steps go around, if it is a box or a circle.</summary>
        public RoundedBox? Box { get; init; }
    }

    /// <summary>The marker of a party.</summary>
    public sealed record PartyMarker(Marker Marker, Point Center) : DrawingItem;

    /// <summary>Text on one line.</summary>
    /// <param name="Start">The left end of the baseline.</param>
    /// <param name="Width">In points.</param>
    public sealed record Label(string Text, TextStyle Style, Point Start, double Width) : DrawingItem
    {
        public LinkTarget? Link { get; init; }
    }

    /// <summary>In points.</summary>
    public double Top => this switch
    {
        Shape shape => shape.Steps.Min(s => s.Top) - (shape.Pen?.Thickness ?? 0) / 2,
        PartyMarker marker => marker.Center.Y - marker.Marker.Size / 2,
        Label label => label.Start.Y - label.Style.Size * 0.8,
        _ => throw new InvalidOperationException($"No top of {GetType().Name}."),
    };

    /// <summary>In points.</summary>
    public double Bottom => this switch
    {
        Shape shape => shape.Steps.Max(s => s.Bottom) + (shape.Pen?.Thickness ?? 0) / 2,
        PartyMarker marker => marker.Center.Y + marker.Marker.Size / 2,
        Label label => label.Start.Y + label.Style.Size * 0.25,
        _ => throw new InvalidOperationException($"No bottom of {GetType().Name}."),
    };

    /// <summary>The same where left and right are exchanged; text and markers only change their places.</summary>
    /// <param name="width">Of the drawing.</param>
    public DrawingItem Mirrored(double width)
    {
        return this switch
        {
            Shape shape => shape with { Steps = [.. shape.Steps.Select(s => s.Transformed(Across))], Box = shape.Box?.Mirrored(width) },
            PartyMarker marker => marker with { Center = Across(marker.Center) },
            Label label => label with { Start = label.Start with { X = width - label.Start.X - label.Width } },
            _ => throw new InvalidOperationException($"No mirror for {GetType().Name}."),
        };

        Point Across(Point point) => point with { X = width - point.X };
    }

    public DrawingItem Translated(Point offset) => this switch
    {
        Shape shape => shape with { Steps = [.. shape.Steps.Select(s => s.Translated(offset))], Box = shape.Box?.Translated(offset) },
        PartyMarker marker => marker with { Center = marker.Center + offset },
        Label label => label with { Start = label.Start + offset },
        _ => throw new InvalidOperationException($"No moving {GetType().Name}."),
    };
}
