namespace Briefing.Print.Painting;

/// <summary>A path of straight lines only.</summary>
internal static class FlatPath
{
    // For a curve of a few hundred pixels, finer than can be seen.
    private const int Pieces = 16;

    /// <summary>Each subpath, in pixels; a closed one ends where it starts.</summary>
    public static List<List<Point>> Of(ImmutableArray<PathStep> steps, double scale)
    {
        var lines = new List<List<Point>>();
        foreach (var step in steps)
        {
            switch (step)
            {
                case PathStep.Move move:
                    lines.Add([move.To * scale]);
                    break;
                case PathStep.Line line when lines.Count > 0:
                    lines[^1].Add(line.To * scale);
                    break;
                case PathStep.Curve curve when lines.Count > 0:
                    Add(lines[^1], curve, scale);
                    break;
                case PathStep.Close when lines.Count > 0:
                    lines[^1].Add(lines[^1][0]);
                    break;
            }
        }

        return lines;
    }

    private static void Add(List<Point> line, PathStep.Curve curve, double scale)
    {
        var (from, one, two, to) = (line[^1], curve.Control1 * scale, curve.Control2 * scale, curve.To * scale);
        for (var i = 1; i <= Pieces; i++)
        {
            var t = (double)i / Pieces;
            var u = 1 - t;
            line.Add(from * (u * u * u) + one * (3 * u * u * t) + two * (3 * u * t * t) + to * (t * t * t));
        }
    }
}
