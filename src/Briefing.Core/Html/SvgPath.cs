using Briefing.Print.Drawing;

namespace Briefing.Html;

/// <summary>Writes numbers and path data in SVG syntax (SVG 1.1, 8.3).</summary>
internal static class SvgPath
{
    public static string Data(ImmutableArray<PathStep> steps)
    {
        var data = new StringBuilder();
        foreach (var step in steps)
        {
            data.Append(step switch
            {
                PathStep.Move => 'M',
                PathStep.Line => 'L',
                PathStep.Curve => 'C',
                PathStep.Close => 'Z',
                _ => throw new InvalidOperationException($"No path data for {step.GetType().Name}."),
            });
            data.AppendJoin(' ', step.Points.Select(point => $"{Number(point.X)} {Number(point.Y)}"));
        }

        return data.ToString();
    }

    /// <summary>Two decimals, finer than screen resolution.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
