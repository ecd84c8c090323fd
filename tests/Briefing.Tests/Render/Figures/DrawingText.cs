using System.Globalization;
using System.Text;
using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;

namespace Briefing.Tests.Render.Figures;

/// <summary>Prints a drawing, one line for each of its pieces, in the notation of SVG paths.</summary>
internal static class DrawingText
{
    public static string Print(Drawing drawing)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Number(drawing.Width)} by {Number(drawing.Height)}\n");
        foreach (var item in drawing.Items)
            text.Append(Print(item)).Append('\n');

        return text.ToString();
    }

    public static string Print(DrawingItem item) => item switch
    {
        DrawingItem.Shape shape => $"path {string.Join(' ', shape.Steps.Select(Print))}{Fill(shape.Fill)}{Pen(shape.Pen)}",
        DrawingItem.PartyMarker marker => $"{marker.Marker.Shape} at {Place(marker.Center)} size {Number(marker.Marker.Size)}",
        DrawingItem.Label label => $"text at {Place(label.Start)} size {Number(label.Style.Size)} \"{label.Text}\""
            + (label.Link is { } link ? $" to {link.Anchor} \"{link.Description}\"" : ""),
        _ => throw new InvalidOperationException($"No text for {item.GetType().Name}."),
    };

    private static string Print(PathStep step) => step switch
    {
        PathStep.Move move => $"M {Place(move.To)}",
        PathStep.Line line => $"L {Place(line.To)}",
        PathStep.Curve curve => $"C {Place(curve.Control1)} {Place(curve.Control2)} {Place(curve.To)}",
        _ => "Z",
    };

    private static string Fill(Color? fill) => fill is { } color ? $" fill {Name(color)}" : "";

    private static string Pen(Pen? pen) => pen is null
        ? ""
        : $" pen {Number(pen.Thickness)} {Name(pen.Color)}"
            + (pen.Dashes.IsEmpty ? "" : $" dashes {string.Join(' ', pen.Dashes.Select(Number))}");

    private static string Name(Color color) => $"#{color.Red:X2}{color.Green:X2}{color.Blue:X2}";

    private static string Place(Point point) => $"{Number(point.X)},{Number(point.Y)}";

    private static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
