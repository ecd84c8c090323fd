namespace Briefing.Print.Painting;

/// <summary>The area that a pen covers along lines.</summary>
internal static class Stroke
{
    // The corners of a round join, on a circle of radius 1.
    private static readonly Point[] s_round =
        [new(1, 0), new(0.707, 0.707), new(0, 1), new(-0.707, 0.707), new(-1, 0), new(-0.707, -0.707), new(0, -1), new(0.707, -0.707)];

    /// <summary>Polygons of one direction, so that they may overlap.</summary>
    /// <param name="thickness">In pixels.</param>
    /// <param name="dashes">Alternating lengths of dashes and gaps, in pixels; empty for a solid line.</param>
    public static IEnumerable<List<Point>> Of(List<List<Point>> lines, double thickness, double[] dashes)
    {
        foreach (var line in dashes.Length == 0 ? lines : lines.SelectMany(line => Dashed(line, dashes)))
        {
            for (var i = 0; i + 1 < line.Count; i++)
            {
                if ((line[i + 1] - line[i]).Length == 0)
                    continue;

                var side = (line[i + 1] - line[i]).Direction().Rotated() * (thickness / 2);
                yield return [line[i] - side, line[i + 1] - side, line[i + 1] + side, line[i] + side];
                if (i > 0)
                    yield return [.. s_round.Select(corner => line[i] + corner * (thickness / 2))];
            }
        }
    }

    private static IEnumerable<List<Point>> Dashed(List<Point> line, double[] dashes)
    {
        var (dash, left, current) = (0, dashes[0], new List<Point> { line[0] });
        for (var i = 0; i + 1 < line.Count; i++)
        {
            var (at, length) = (line[i], (line[i + 1] - line[i]).Length);
            var direction = (line[i + 1] - line[i]).Direction();
            while (length > left)
            {
                at += direction * left;
                length -= left;
                current.Add(at);
                if (dash % 2 == 0)
                    yield return current;

                dash++;
                left = Math.Max(0.1, dashes[dash % dashes.Length]);
                current = [at];
            }

            left -= length;
            current.Add(line[i + 1]);
        }

        if (dash % 2 == 0)
            yield return current;
    }
}
