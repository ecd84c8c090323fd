using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Styles;

namespace Briefing.Tests.Render.Figures;

/// <summary>What holds for every figure, whatever the debate.</summary>
public sealed class LayoutOfFigures
{
    private const double Width = 483;
    private const double Tolerance = 0.01;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    /// <summary>Of debates with 14 to 100 sides; the largest takes seconds.</summary>
    public static TheoryData<int> Sizes => [5, 15, 40];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_map_of_an_issue_keeps_to_its_frame_and_its_labels_apart(int seed)
    {
        var random = new RandomDiagram(seed);
        var parties = 1 + seed % 12;
        var design = FigureDesign.Of(Design.Plain, random.Parties(parties));
        var map = random.Map(parties);
        IsTidy(FigureLayout.LayOut(design, map, IssueMapLayout.MinWidth(design)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_arrows_of_a_map_do_not_cross(int seed)
    {
        var random = new RandomDiagram(seed);
        var parties = 2 + seed % 11;
        var map = random.Map(parties);
        var drawing = FigureLayout.LayOut(FigureDesign.Of(Design.Plain, random.Parties(parties)), map, parties * 40);
        var level = drawing.Items.OfType<DrawingItem.Shape>()
            .Where(s => s.Steps is [PathStep.Move from, PathStep.Line to] && from.To.Y == to.To.Y)
            .Select(s => (s.Steps[0].Points.First(), s.Steps[1].Points.First()))
            .ToArray();

        Assert.Equal(map.Arguments.Sum(a => a.Replies.Length), level.Length);
        for (var i = 0; i < level.Length; i++)
            Assert.DoesNotContain(level.Take(i), other => other.Item1.Y == level[i].Item1.Y && Overlap(other, level[i]));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_overview_keeps_to_its_frame_and_its_labels_apart(int seed)
    {
        var random = new RandomDiagram(seed);
        var parties = 2 + seed % 11;
        var drawing = FigureLayout.LayOut(
            FigureDesign.Of(Design.Plain, random.Parties(parties)), random.Flows(parties, Math.Min(15, parties * (parties - 1))), Width);
        IsTidy(drawing);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_overview_is_no_higher_than_a_page(int seed)
    {
        var random = new RandomDiagram(seed);
        var parties = 2 + seed * 98 / 40;
        var design = FigureDesign.Of(Design.Plain, random.Parties(parties));
        Assert.InRange(FigureLayout.LayOut(design, random.Flows(parties, 15), Width).Height, 0, 640);
    }

    private static bool Overlap((Point From, Point To) a, (Point From, Point To) b) =>
        Math.Min(a.From.X, a.To.X) < Math.Max(b.From.X, b.To.X) && Math.Min(b.From.X, b.To.X) < Math.Max(a.From.X, a.To.X);

    private static void IsTidy(Drawing drawing)
    {
        var labels = drawing.Items.OfType<DrawingItem.Label>().ToArray();
        Assert.Empty(drawing.Items.Where(item => !IsInside(item, drawing)).Select(item => $"outside: {DrawingText.Print(item)}"));

        var lines = drawing.Items.OfType<DrawingItem.Shape>().Where(s => s.Fill is null).Select(s => (s, Points(s).ToArray())).ToArray();
        for (var i = 0; i < labels.Length; i++)
        {
            var label = labels[i];
            Assert.Empty(labels.Take(i).Where(other => Covers(label, other)).Select(o => $"{label.Text} is over {o.Text}"));
            Assert.Empty(lines
                .Where(line => line.Item2.Any(point => Covers(label, point)))
                .Select(line => $"{DrawingText.Print(label)} is over {DrawingText.Print(line.s)}"));
        }
    }

    private static bool IsInside(DrawingItem item, Drawing drawing)
    {
        var (left, right) = item switch
        {
            DrawingItem.Shape shape => (Points(shape).Min(p => p.X), Points(shape).Max(p => p.X)),
            DrawingItem.PartyMarker { Marker.Size: var size, Center.X: var x } => (x - size / 2, x + size / 2),
            DrawingItem.Label label => (label.Start.X, label.Start.X + label.Width),
            _ => throw new InvalidOperationException(),
        };
        return left >= -Tolerance
            && item.Top >= -Tolerance
            && right <= drawing.Width + Tolerance
            && item.Bottom <= drawing.Height + Tolerance;
    }

    private static bool Covers(DrawingItem.Label label, DrawingItem.Label other) =>
        label.Start.X < other.Start.X + other.Width
        && other.Start.X < label.Start.X + label.Width
        && TopOf(label) < other.Start.Y
        && TopOf(other) < label.Start.Y;

    private static bool Covers(DrawingItem.Label label, Point point) =>
        point.X > label.Start.X && point.X < label.Start.X + label.Width && point.Y > TopOf(label) && point.Y < label.Start.Y;

    private static double TopOf(DrawingItem.Label label) => label.Start.Y - DrawingBuilder.CapHeight(label.Style);

    /// <summary>So many that no label fits between two.</summary>
    private static IEnumerable<Point> Points(DrawingItem.Shape shape)
    {
        var at = new Point(0, 0);
        foreach (var step in shape.Steps)
        {
            var (first, second, end) = step switch
            {
                PathStep.Curve curve => (curve.Control1, curve.Control2, curve.To),
                PathStep.Line line => (at, line.To, line.To),
                PathStep.Move move => (move.To, move.To, move.To),
                _ => (at, at, at),
            };
            var from = step is PathStep.Move ? end : at;
            for (var i = 0; i <= 100; i++)
            {
                var (t, u) = (i / 100.0, 1 - i / 100.0);
                yield return from * (u * u * u) + first * (3 * u * u * t) + second * (3 * u * t * t) + end * (t * t * t);
            }

            at = end;
        }
    }
}
