using Briefing.Print.Drawing;
using Briefing.Print.Layout;

namespace Briefing.Styles;

/// <summary>The symbol of an answer: a distinct shape for each kind, so that it does not depend on colour.</summary>
internal sealed record AnswerSymbol(AnswerKind Kind, double Size, Color Color) : Symbol(Size)
{
    // The distance of the control points of a quarter circle, in radii: 4/3 (√2 − 1).
    private const double CircleControl = 0.5522847498;

    public override ImmutableArray<DrawOp> At(double centerX, double centerY)
    {
        var radius = Size / 2;
        var thin = new Pen(0.7, Color);
        var thick = new Pen(Size * 0.2, Color);
        return Kind switch
        {
            AnswerKind.Yes => [Lines(thick, (-0.8, 0.1), (-0.25, 0.65), (0.85, -0.7))],
            AnswerKind.No => [Lines(thick, (-0.7, -0.7), (0.7, 0.7)), Lines(thick, (-0.7, 0.7), (0.7, -0.7))],
            AnswerKind.Partly =>
            [
                new DrawOp.Path([.. LeftHalf(), new PathStep.Close()], Color, null),
                new DrawOp.Path([.. LeftHalf(), .. RightHalf()], null, thin),
            ],
            AnswerKind.InWords =>
            [
                Lines(thin, (-0.8, -0.6), (0.8, -0.6)), Lines(thin, (-0.8, 0), (0.8, 0)), Lines(thin, (-0.8, 0.6), (0.2, 0.6)),
            ],
            AnswerKind.OnlyReplies => [Lines(thin, (0.9, 0), (-0.9, 0)), Lines(thin, (-0.3, -0.55), (-0.9, 0), (-0.3, 0.55))],
            _ => [Lines(thin, (-0.8, 0), (0.8, 0))],
        };

        DrawOp.Path Lines(Pen pen, params ReadOnlySpan<(double X, double Y)> places)
        {
            var steps = ImmutableArray.CreateBuilder<PathStep>(places.Length);
            foreach (var (x, y) in places)
                steps.Add(steps.Count == 0 ? new PathStep.Move(Place(x, y)) : new PathStep.Line(Place(x, y)));

            return new(steps.MoveToImmutable(), null, pen);
        }

        ImmutableArray<PathStep> LeftHalf() =>
        [
            new PathStep.Move(Place(0, -0.85)),
            Curve(-CircleControl * 0.85, -0.85, -0.85, -CircleControl * 0.85, -0.85, 0),
            Curve(-0.85, CircleControl * 0.85, -CircleControl * 0.85, 0.85, 0, 0.85),
        ];

        ImmutableArray<PathStep> RightHalf() =>
        [
            Curve(CircleControl * 0.85, 0.85, 0.85, CircleControl * 0.85, 0.85, 0),
            Curve(0.85, -CircleControl * 0.85, CircleControl * 0.85, -0.85, 0, -0.85),
        ];

        PathStep.Curve Curve(double x1, double y1, double x2, double y2, double x, double y) =>
            new(Place(x1, y1), Place(x2, y2), Place(x, y));

        Point Place(double x, double y) => new(centerX + x * radius, centerY + y * radius);
    }
}
