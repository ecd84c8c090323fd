using Briefing.Print.Drawing;

namespace Briefing.Figures.Flows;

/// <summary>The rectangle of a label, in points.</summary>
internal sealed record LabelArea(double Left, double Top, double Right, double Bottom)
{
    public double DistanceTo(Point point)
    {
        var x = Math.Max(0, Math.Max(Left - point.X, point.X - Right));
        var y = Math.Max(0, Math.Max(Top - point.Y, point.Y - Bottom));
        return new Point(x, y).Length;
    }
}
