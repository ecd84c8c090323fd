using Briefing.Print.Drawing;

namespace Briefing.Figures.Drawings;

/// <summary>Writes numbers and path data in SVG syntax (SVG 1.1, 8.3), as short as they can be.</summary>
internal static class SvgPath
{
    public static string Data(ImmutableArray<PathStep> steps)
    {
        var data = new StringBuilder();
        Point? at = null;
        foreach (var step in steps)
        {
            switch (step)
            {
                case PathStep.Line line when at is { } from && Number(from.X) == Number(line.To.X):
                    data.Append('V').Append(Number(line.To.Y));
                    break;
                case PathStep.Line line when at is { } from && Number(from.Y) == Number(line.To.Y):
                    data.Append('H').Append(Number(line.To.X));
                    break;
                default:
                    data.Append(Letter(step)).AppendJoin(' ', step.Points.Select(point => $"{Number(point.X)} {Number(point.Y)}"));
                    break;
            }

            at = step.Points is [.., var last] ? last : null;
        }

        return data.ToString();
    }

    /// <summary>Two decimals, finer than screen resolution.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    private static char Letter(PathStep step) => step switch
    {
        PathStep.Move => 'M',
        PathStep.Line => 'L',
        PathStep.Curve => 'C',
        PathStep.Close => 'Z',
        _ => throw new InvalidOperationException($"No path data for {step.GetType().Name}."),
    };
}
