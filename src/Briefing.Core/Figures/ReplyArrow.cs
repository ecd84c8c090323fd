using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;

namespace Briefing.Figures;

/// <summary>
/// The arrows of the kinds of reply. Each kind has both a distinct line and a distinct head, so that telling them apart
/// depends neither on colour nor on one of the two alone.
/// </summary>
internal static class ReplyArrow
{
    private const double Thickness = 0.8;

    // Half the width of a head, in points.
    private const double Half = 2.6;

    public static void Draw(DrawingBuilder drawing, ReplyKind kind, Point from, Point to, Color color)
    {
        var along = (to - from).Direction();
        var across = along.Rotated();
        var line = new Pen(Thickness, color) { Dashes = Dashes(kind) };
        var edge = new Pen(Thickness, color);
        drawing.Line(from, to - along * HeadLength(kind), line);

        switch (kind)
        {
            case ReplyKind.Rebut:
                drawing.Polygon([to, Off(-5, Half), Off(-5, -Half)], color, null);
                break;
            case ReplyKind.Undermine:
                drawing.Draw(
                    [new PathStep.Move(Off(-4, Half)), new PathStep.Line(Off(-0.6, 0)), new PathStep.Line(Off(-4, -Half))],
                    null,
                    edge);
                break;
            case ReplyKind.Undercut:
                drawing.Line(Off(-1.6, Half + 0.6), Off(-1.6, -Half - 0.6), new(1.5, color));
                break;
            case ReplyKind.Concede:
                drawing.Circle(Off(-Half, 0), Half - Thickness / 2, Color.White, edge);
                break;
            case ReplyKind.Reframe:
                drawing.Polygon([Off(-0.5, 0), Off(-3.5, Half), Off(-6.5, 0), Off(-3.5, -Half)], Color.White, edge);
                break;
            default:
                throw new InvalidOperationException($"No arrow for {kind}.");
        }

        Point Off(double forward, double aside) => to + along * forward + across * aside;
    }

    private static double HeadLength(ReplyKind kind) => kind switch
    {
        ReplyKind.Rebut => 4.5,
        ReplyKind.Undermine => 0.8,
        ReplyKind.Undercut => 1.6,
        ReplyKind.Concede => 2 * Half,
        _ => 6.5,
    };

    private static ImmutableArray<double> Dashes(ReplyKind kind) => kind switch
    {
        ReplyKind.Undermine => [2.6, 1.6],
        ReplyKind.Concede => [0.9, 1.3],
        ReplyKind.Reframe => [4.2, 1.3, 0.9, 1.3],
        _ => [],
    };
}
