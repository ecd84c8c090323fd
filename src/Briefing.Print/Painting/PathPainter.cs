using Briefing.Print.Images;
using Briefing.Print.Layout;

namespace Briefing.Print.Painting;

/// <summary>Paints paths as pixels on white, for programs that do not show drawings.</summary>
internal sealed class PathPainter
{
    // Rows of samples in a row of pixels; in the other direction, coverage is exact.
    private const int Samples = 4;

    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _rgb;
    private readonly float[] _coverage;

    private PathPainter(int width, int height)
    {
        (_width, _height) = (width, height);
        _rgb = new byte[width * height * 3];
        _coverage = new float[width + 1];
        Array.Fill(_rgb, (byte)255);
    }

    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    /// <param name="scale">Pixels in a point.</param>
    public static Raster Paint(double width, double height, IEnumerable<DrawOp.Path> paths, double scale)
    {
        var painter = new PathPainter(Math.Max(1, (int)Math.Ceiling(width * scale)), Math.Max(1, (int)Math.Ceiling(height * scale)));
        foreach (var path in paths)
        {
            var lines = FlatPath.Of(path.Steps, scale);
            if (path.Fill is { } fill)
                painter.Fill(EdgesOf(lines), fill, path.IsEvenOdd);
            if (path.Pen is { } pen)
                painter.Fill(EdgesOf(Stroke.Of(lines, pen.Thickness * scale, [.. pen.Dashes.Select(dash => dash * scale)])), pen.Color, isEvenOdd: false);
        }

        return new(painter._width, painter._height, painter._rgb);
    }

    private static List<Edge> EdgesOf(IEnumerable<List<Point>> polygons)
    {
        var edges = new List<Edge>();
        foreach (var polygon in polygons)
        {
            for (var i = 0; i < polygon.Count; i++)
            {
                var (from, to) = (polygon[i], polygon[(i + 1) % polygon.Count]);
                if (from.Y != to.Y)
                    edges.Add(from.Y < to.Y ? new(from, to, 1) : new(to, from, -1));
            }
        }

        return edges;
    }

    private void Fill(List<Edge> edges, Color color, bool isEvenOdd)
    {
        if (edges.Count == 0)
            return;

        edges.Sort((one, other) => one.Top.Y.CompareTo(other.Top.Y));
        var active = new List<Edge>();
        var crossings = new List<(double X, int Direction)>();
        var (next, last) = (0, Math.Min(_height - 1, (int)edges.Max(edge => edge.Bottom.Y)));
        for (var y = Math.Max(0, (int)Math.Floor(edges[0].Top.Y)); y <= last; y++)
        {
            while (next < edges.Count && edges[next].Top.Y < y + 1)
                active.Add(edges[next++]);

            active.RemoveAll(edge => edge.Bottom.Y <= y);
            for (var sample = 0; sample < Samples; sample++)
            {
                var at = y + (sample + 0.5) / Samples;
                crossings.Clear();
                foreach (var edge in active)
                {
                    if (edge.Top.Y <= at && at < edge.Bottom.Y)
                        crossings.Add((edge.At(at), edge.Direction));
                }

                crossings.Sort((one, other) => one.X.CompareTo(other.X));
                Cover(crossings, isEvenOdd);
            }

            Blend(y, color);
        }
    }

    private void Cover(List<(double X, int Direction)> crossings, bool isEvenOdd)
    {
        var winding = 0;
        for (var i = 0; i + 1 < crossings.Count; i++)
        {
            winding += isEvenOdd ? 1 : crossings[i].Direction;
            if (isEvenOdd ? (winding & 1) != 0 : winding != 0)
                Cover(Math.Clamp(crossings[i].X, 0, _width), Math.Clamp(crossings[i + 1].X, 0, _width));
        }
    }

    private void Cover(double from, double to)
    {
        var (first, last) = ((int)from, (int)to);
        if (first == last)
        {
            _coverage[first] += (float)(to - from);
            return;
        }

        _coverage[first] += (float)(first + 1 - from);
        for (var x = first + 1; x < last; x++)
            _coverage[x] += 1;

        _coverage[last] += (float)(to - last);
    }

    private void Blend(int y, Color color)
    {
        for (var x = 0; x < _width; x++)
        {
            if (_coverage[x] <= 0)
                continue;

            var share = Math.Min(1, _coverage[x] / Samples);
            var pixel = _rgb.AsSpan((y * _width + x) * 3, 3);
            pixel[0] = Mixed(pixel[0], color.Red, share);
            pixel[1] = Mixed(pixel[1], color.Green, share);
            pixel[2] = Mixed(pixel[2], color.Blue, share);
        }

        Array.Clear(_coverage);
    }

    private static byte Mixed(byte below, byte above, float share) => (byte)(below + (above - below) * share + 0.5f);

    /// <param name="Direction">1 downwards, -1 upwards.</param>
    private readonly record struct Edge(Point Top, Point Bottom, int Direction)
    {
        public double At(double y) => Top.X + (Bottom.X - Top.X) * (y - Top.Y) / (Bottom.Y - Top.Y);
    }
}
