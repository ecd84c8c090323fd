namespace Briefing.Print.Images.Vector;

/// <summary>The value of a <c>transform</c> attribute (SVG 1.1, 7.6).</summary>
internal static class TransformList
{
    private const double MaxValue = 1_000_000;
    private const string Between = " ,\t\r\n";

    /// <returns><c>null</c> if it is none.</returns>
    public static Affine? Parse(string text)
    {
        var all = Affine.Identity;
        var rest = text.AsSpan().Trim(Between);
        while (!rest.IsEmpty)
        {
            var (open, close) = (rest.IndexOf('('), rest.IndexOf(')'));
            if (open < 0 || close < open || Numbers(rest[(open + 1)..close].ToString()) is not { } numbers
                || One(rest[..open].Trim().ToString(), numbers) is not { } one)
                return null;

            all = all.Of(one);
            rest = rest[(close + 1)..].Trim(Between);
        }

        return all;
    }

    private static double[]? Numbers(string text)
    {
        var numbers = text.Split([.. Between], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        return numbers.Contains(null) ? null : [.. numbers.OfType<double>()];
    }

    private static Affine? One(string name, double[] numbers) => (name, numbers) switch
    {
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new(a, b, c, d, e, f),
        ("translate", [var x]) => Affine.Translation(x, 0),
        ("translate", [var x, var y]) => Affine.Translation(x, y),
        ("scale", [var both]) => new(both, 0, 0, both, 0, 0),
        ("scale", [var x, var y]) => new(x, 0, 0, y, 0, 0),
        ("rotate", [var degrees]) => Rotation(degrees),
        ("rotate", [var degrees, var x, var y]) =>
            Affine.Translation(x, y).Of(Rotation(degrees)).Of(Affine.Translation(-x, -y)),
        ("skewX", [var degrees]) => new(1, 0, Math.Tan(double.DegreesToRadians(degrees)), 1, 0, 0),
        ("skewY", [var degrees]) => new(1, Math.Tan(double.DegreesToRadians(degrees)), 0, 1, 0, 0),
        _ => null,
    };

    private static Affine Rotation(double degrees)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(cos, sin, -sin, cos, 0, 0);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= MaxValue
            ? number
            : null;
}
