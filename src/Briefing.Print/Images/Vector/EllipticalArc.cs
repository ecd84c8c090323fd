namespace Briefing.Print.Images.Vector;

/// <summary>An arc of an ellipse as cubic curves (SVG 1.1, appendix F.6).</summary>
internal static class EllipticalArc
{
    /// <param name="degrees">The rotation of the ellipse.</param>
    /// <param name="isLarge">Whether the arc is the longer one.</param>
    /// <param name="isClockwise">On the page, where y grows downwards.</param>
    public static IEnumerable<PathStep> Steps(
        Point from, Point to, Point radii, double degrees, bool isLarge, bool isClockwise)
    {
        var (rx, ry) = (Math.Abs(radii.X), Math.Abs(radii.Y));
        if (from == to)
            return [];
        if (rx == 0 || ry == 0)
            return [new PathStep.Line(to)];

        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var half = (from - to) * 0.5;
        var x = cos * half.X + sin * half.Y;
        var y = cos * half.Y - sin * half.X;

        // Radii too small to reach are scaled up until they do (F.6.6).
        var reach = x * x / (rx * rx) + y * y / (ry * ry);
        if (reach > 1)
            (rx, ry) = (rx * Math.Sqrt(reach), ry * Math.Sqrt(reach));

        var factor = Math.Sqrt(Math.Max(0, 1 / (x * x / (rx * rx) + y * y / (ry * ry)) - 1));
        factor = isLarge == isClockwise ? -factor : factor;
        var (centerX, centerY) = (factor * rx * y / ry, -factor * ry * x / rx);
        var start = Math.Atan2((y - centerY) / ry, (x - centerX) / rx);
        var sweep = Math.Atan2((-y - centerY) / ry, (-x - centerX) / rx) - start;
        if (isClockwise && sweep < 0)
            sweep += 2 * Math.PI;
        if (!isClockwise && sweep > 0)
            sweep -= 2 * Math.PI;

        var middle = (from + to) * 0.5;
        return Curves(start, sweep, to, On);

        // From the unit circle at the centre of the ellipse to the page.
        Point On(double unitX, double unitY)
        {
            var (ownX, ownY) = (centerX + rx * unitX, centerY + ry * unitY);
            return middle + new Point(cos * ownX - sin * ownY, sin * ownX + cos * ownY);
        }
    }

    /// <summary>Each spans at most a quarter turn, where the error is below a thousandth of the radius.</summary>
    private static IEnumerable<PathStep> Curves(double start, double sweep, Point to, Func<double, double, Point> on)
    {
        var count = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        var step = sweep / count;
        var control = 4.0 / 3 * Math.Tan(step / 4);

        for (var i = 0; i < count; i++)
        {
            var (sin1, cos1) = Math.SinCos(start + i * step);
            var (sin2, cos2) = Math.SinCos(start + (i + 1) * step);
            yield return new PathStep.Curve(
                on(cos1 - control * sin1, sin1 + control * cos1),
                on(cos2 + control * sin2, sin2 - control * cos2),
                i == count - 1 ? to : on(cos2, sin2));
        }
    }
}
