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

    /// <summary>Of a drawing that only has a size, in CSS pixels of which an inch has 96 (CSS 2, 4.3.2).</summary>
    /// <returns><c>null</c> if it has none, or one in percent.</returns>
    public static ViewBox? OfSize(string? width, string? height) =>
        Pixels(width) is >= MinValue and <= MaxValue and var w && Pixels(height) is >= MinValue and <= MaxValue and var h
            ? new(0, 0, w, h)
            : null;

    private static double? Pixels(string? length)
    {
        if (length is null)
            return null;

        var (number, factor) = length.Trim() switch
        {
            [.. var digits, 'p', 'x'] => (digits, 1.0),
            [.. var digits, 'p', 't'] => (digits, 96 / 72.0),
            [.. var digits, 'p', 'c'] => (digits, 96 / 6.0),
            [.. var digits, 'm', 'm'] => (digits, 96 / 25.4),
            [.. var digits, 'c', 'm'] => (digits, 96 / 2.54),
            [.. var digits, 'i', 'n'] => (digits, 96.0),
            var digits => (digits, 1.0),
        };
        return Number(number) * factor;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= MaxValue
            ? number
            : null;
}
