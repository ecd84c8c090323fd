using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>
/// The part of the style sheet that depends on the theme and the stakeholders: colours for light and dark mode, and
/// the marker shape of each stakeholder.
/// </summary>
internal static class PartyCss
{
    // In dark mode, text with a contrast of 4.5 to 1 is still hard to read.
    private const double DarkModeContrast = 6;

    private static readonly ImmutableArray<(string Name, int Rgb)> s_dark =
    [
        ("ground", 0x15181C), ("ink", 0xE4E7EB), ("quiet", 0xA7AFB9), ("numerals", 0x98A1AB), ("rule", 0x343A42), ("strong-rule", 0x7C8590),
        ("tint", 0x1E2227), ("mark", 0x5C4A12), ("band", 0x303A42),
    ];

    public static string ClassOf(int party) => $"p{party}";

    public static string Css(Palette palette, ImmutableArray<Party> parties)
    {
        var css = new StringBuilder();
        css.Append(":root{color-scheme:light dark");
        Add("ground", Color.White);
        Add("ink", palette.Ink);
        Add("quiet", palette.Quiet);
        Add("numerals", palette.Numerals);
        Add("rule", palette.Rule);
        Add("strong-rule", palette.StrongRule);
        Add("tint", palette.Tint);
        Add("mark", Color.FromRgb(0xFFE9A3));
        Add("band", palette.Band);
        Add("on-band", Palette.OnBand);
        Add("accent", palette.Accent);
        for (var i = 0; i < parties.Length; i++)
            Add(ClassOf(i), palette.Of(i));

        css.Append("}\n:root[data-theme=light]{color-scheme:light}\n");
        // Only for screens: paper is always light.
        css.Append("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark");
        Dark();
        css.Append("}}\n@media screen{:root[data-theme=dark]{color-scheme:dark");
        Dark();
        css.Append("}}\n");

        for (var i = 0; i < parties.Length; i++)
        {
            css.Append($"td.{ClassOf(i)}{{--label:{Quoted(parties[i].Short)}}}");
            css.Append($".{ClassOf(i)}{{--party:var(--{ClassOf(i)})}}");
            css.Append($":is(.badge,.party,.mark).{ClassOf(i)}::before{{clip-path:{Outline(new Marker(palette.MarkerOf(i), 2, Color.Black))}}}\n");
        }

        return css.ToString();

        void Dark()
        {
            foreach (var (name, rgb) in s_dark)
                Add(name, Color.FromRgb(rgb));
            Add("accent", InDarkMode(palette.Accent));
            for (var i = 0; i < parties.Length; i++)
                Add(ClassOf(i), InDarkMode(palette.Of(i)));
        }

        void Add(string name, Color color) => css.Append($";--{name}:{color.ToHex()}");
    }

    /// <summary>As a string of CSS (CSS Syntax Module Level 3, 4.3.5), in which nothing ends a style sheet.</summary>
    private static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && (ControlCharacters.IsBidi((char)rune.Value) || ControlCharacters.IsUnprintable((char)rune.Value)))
                continue;

            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or '-' or ':')
                css.Append(rune);
            else
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return css.Append('"').ToString();
    }

    private static Color InDarkMode(Color color)
    {
        var tint = Color.FromRgb(s_dark.Single(c => c.Name == "tint").Rgb);
        return Contrast.Ratio(color, tint) >= DarkModeContrast ? color : Contrast.Brighten(color, tint, DarkModeContrast);
    }

    private static string Outline(Marker marker) => marker.At(1, 1)[0] switch
    {
        DrawOp.Polygon polygon => $"polygon({string.Join(',', polygon.Points.Select(p => $"{Percent(p.X)} {Percent(p.Y)}"))})",
        DrawOp.Circle circle => $"circle({Percent(circle.Radius)})",
        var op => throw new InvalidOperationException($"No outline for {op.GetType().Name}."),
    };

    /// <param name="length">In a square with sides of length 2.</param>
    private static string Percent(double length) => $"{SvgPath.Number(length * 50)}%";
}
