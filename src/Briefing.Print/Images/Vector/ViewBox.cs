namespace Briefing.Print.Images.Vector;

/// <summary>The visible area of a drawing (SVG 1.1, 7.7).</summary>
internal sealed record ViewBox(double Left, double Top, double Width, double Height)
{
    private const double MaxValue = 1_000_000;
    private const double MinValue = 0.001;

    private static readonly char[] s_separators = [' ', ',', '\t', '\n', '\r'];

    /// <returns><c>null</c> if the text is not four numbers, or the area is empty.</returns>
    public static ViewBox? Parse(string text)
    {
        var parts = text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Select(Number).OfType<double>().ToArray();
        return parts.Length == 4 && numbers is [var left, var top, >= MinValue and var width, >= MinValue and var height]
            ? new(left, top, width, height)
            : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= MaxValue
            ? number
            : null;
}
