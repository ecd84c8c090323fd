using Briefing.Print.Drawing;

namespace Briefing.Figures.Flows;

/// <summary>A cubic curve from one party to another.</summary>
internal sealed record FlowCurve(Point Start, Point Control1, Point Control2, Point End)
{
    private const int Samples = 48;

    public Point At(double t)
    {
        var u = 1 - t;
        return Start * (u * u * u) + Control1 * (3 * u * u * t) + Control2 * (3 * u * t * t) + End * (t * t * t);
    }

    /// <summary>The part between two parameters (de Casteljau).</summary>
    public FlowCurve Part(double from, double to) =>
        Split(from).Tail.Split(from >= 1 ? 1 : (to - from) / (1 - from)).Head;

    public ImmutableArray<PathStep> Path() => [new PathStep.Move(Start), new PathStep.Curve(Control1, Control2, End)];

    /// <summary>The first parameter from one end at which the curve is at least this far from that end.</summary>
    public double ParameterAtDistance(double distance, bool fromEnd)
    {
        var origin = fromEnd ? End : Start;
        for (var i = 0; i <= 4 * Samples; i++)
        {
            var t = i / (4.0 * Samples);
            var at = fromEnd ? 1 - t : t;
            if ((At(at) - origin).Length >= distance)
                return at;
        }

        return 0.5;
    }

    private static Point Between(Point a, Point b, double t) => a + (b - a) * t;

    private (FlowCurve Head, FlowCurve Tail) Split(double t)
    {
        var (a, b, c) = (Between(Start, Control1, t), Between(Control1, Control2, t), Between(Control2, End, t));
        var (d, e) = (Between(a, b, t), Between(b, c, t));
        var middle = Between(d, e, t);
        return (new(Start, a, d, middle), new(middle, e, c, End));
    }
}
