using System.Text.RegularExpressions;

namespace Briefing.Print.Images.Vector;

/// <summary>A colour as design programs write it: <c>#1D4F91</c>, <c>#159</c>, <c>rgb(29, 79, 145)</c> or a name of CSS.</summary>
internal static partial class SvgColor
{
    /// <returns><c>null</c> if it is none, or a see-through one.</returns>
    public static Color? Parse(string text)
    {
        if (HexColor.Parse(text) is { } rgb)
            return Color.FromRgb(rgb);

        if (Function.Match(text) is { Success: true } match)
            return Color.FromRgb((Part(match, 1) << 16) | (Part(match, 2) << 8) | Part(match, 3));

        var named = System.Drawing.Color.FromName(text);
        return named is { IsKnownColor: true, IsSystemColor: false, A: 255 } ? Color.FromRgb(named.ToArgb() & 0xFFFFFF) : null;
    }

    private static int Part(Match match, int group)
    {
        var text = match.Groups[group].Value;
        var number = double.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture);
        return (int)Math.Round(Math.Clamp(text.EndsWith('%') ? number * 2.55 : number, 0, 255));
    }

    [GeneratedRegex(@"^rgb\(\s*(\d{1,3}(?:\.\d{1,6})?%?)(?:\s*,\s*|\s+)(\d{1,3}(?:\.\d{1,6})?%?)(?:\s*,\s*|\s+)(\d{1,3}(?:\.\d{1,6})?%?)\s*\)$")]
    private static partial Regex Function { get; }
}
