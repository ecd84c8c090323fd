using Briefing.Model.Themes;
using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>Overrides the default colours with those of a theme, and checks the contrast of all text.</summary>
internal sealed class PaletteResolver(Theme theme, ImmutableArray<string> stakeholders, DiagnosticBag diagnostics)
{
    private const double SeenAtAGlance = 10;

    private static readonly Palette s_plain = new();
    private static readonly Color s_lightestWatermark = Color.FromRgb(0xF4F4F4);

    private readonly ThemeColours _colors = theme.Colours;

    public Palette Resolve()
    {
        ReportUnknown(_colors.Stakeholders.Select(entry => entry.Id));
        ReportUnknown(theme.Markers.Select(entry => entry.Id));

        var quiet = Of(_colors.Quiet, s_plain.Quiet);
        var palette = new Palette
        {
            Ink = Of(_colors.Ink, s_plain.Ink),
            Quiet = quiet,
            Numerals = _colors.Quiet is null ? s_plain.Numerals : quiet,
            Accent = Of(_colors.Accent, s_plain.Accent),
            Rule = Of(_colors.Rules, s_plain.Rule),
            StrongRule = _colors.Quiet is null ? s_plain.StrongRule : quiet,
            Tint = Of(_colors.Tint, s_plain.Tint),
            Band = Of(_colors.Band, s_plain.Band),
            Parties = [.. Enumerable.Range(0, Math.Max(stakeholders.Length, 1)).Select(Party)],
        };

        palette = palette with { Watermark = WatermarkUnder([palette.Ink, palette.Quiet, palette.Accent, .. stakeholders.Select((_, i) => palette.Of(i))]) };
        new ContrastCheck(_colors.Tint, theme.Watermark is not null, palette, diagnostics).Check(
        [
            new("the ink", palette.Ink, _colors.Ink?.At),
            new("the quiet colour", palette.Quiet, _colors.Quiet?.At),
            new("the accent", palette.Accent, _colors.Accent?.At),
            .. stakeholders.Select((id, i) => new UsedColor($"the colour of '{id}'", palette.Of(i), ColorOf(id)?.At)),
        ]);
        CheckBand(palette.Band);
        CheckDistinct(palette);
        CheckDistinctForAll(palette);
        return palette;
    }

    private static Color Of(Located<int>? given, Color plain) => given is { } rgb ? Color.FromRgb(rgb.Value) : plain;

    private PartyStyle Party(int index)
    {
        var plain = Palette.DefaultParties[index % Palette.DefaultParties.Length];
        plain = plain with { Color = OnWatermark(plain.Color) };
        return index < stakeholders.Length
            ? new(MarkerOf(stakeholders[index])?.Value ?? plain.Shape, Of(ColorOf(stakeholders[index]), plain.Color))
            : plain;
    }

    /// <summary>Lightened for the texts of a theme, as long as it can be seen itself.</summary>
    private static Color WatermarkUnder(ImmutableArray<Color> texts)
    {
        if (texts.All(text => Contrast.Ratio(text, s_plain.Watermark) >= Contrast.Minimum))
            return s_plain.Watermark;

        var lighter = Contrast.Lighten(s_plain.Watermark, texts);
        return lighter.Red > s_lightestWatermark.Red ? s_lightestWatermark : lighter;
    }

    /// <summary>A default colour, darkened if it could not be read on a watermark.</summary>
    private Color OnWatermark(Color color) =>
        theme.Watermark is null || Contrast.Ratio(color, s_plain.Watermark) >= Contrast.Minimum
            ? color
            : Contrast.Darken(color, [s_plain.Watermark]);

    private Located<int>? ColorOf(string id)
    {
        foreach (var (stakeholder, color) in _colors.Stakeholders)
        {
            if (stakeholder.Value == id)
                return color;
        }

        return null;
    }

    private Located<MarkerShape>? MarkerOf(string id)
    {
        foreach (var (stakeholder, shape) in theme.Markers)
        {
            if (stakeholder.Value == id)
                return shape;
        }

        return null;
    }

    /// <summary>Only for styles from the theme: the default ones repeat from the ninth stakeholder.</summary>
    private void CheckDistinct(Palette palette)
    {
        for (var i = 1; i < stakeholders.Length; i++)
        {
            for (var before = 0; before < i; before++)
            {
                var (place, other) = (PlaceOf(i) ?? PlaceOf(before), PlaceOf(i) is null ? null : PlaceOf(before));
                if (place is { } at && palette.MarkerOf(i) == palette.MarkerOf(before)
                    && palette.Of(i).IsNear(palette.Of(before)))
                    diagnostics.Add(Problems.ColoursTooSimilar(at, stakeholders[before], stakeholders[i], other));
            }
        }
    }

    /// <summary>
    /// What is different for most readers and alike for some: an author with full sight does not notice it.
    /// </summary>
    private void CheckDistinctForAll(Palette palette)
    {
        for (var i = 1; i < stakeholders.Length; i++)
        {
            for (var before = 0; before < i; before++)
            {
                if ((ColorOf(stakeholders[i]) ?? ColorOf(stakeholders[before]))?.At is { } at)
                    CheckDistinctForAll(palette, before, i, at);
            }
        }
    }

    private void CheckDistinctForAll(Palette palette, int one, int other, TextSpan at)
    {
        if (Difference(ColorSight.Normal) < SeenAtAGlance)
            return;

        var sight = Difference(ColorSight.Deuteranopia) < Difference(ColorSight.Protanopia)
            ? ColorSight.Deuteranopia
            : ColorSight.Protanopia;
        if (Difference(sight) < SeenAtAGlance)
        {
            var difference = Math.Floor(Difference(sight)).ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(Problems.ColoursAlikeForSome(at, stakeholders[one], stakeholders[other], difference, sight.Name));
        }

        double Difference(ColorSight sight) => ColorDifference.Between(palette.Of(one), palette.Of(other), sight);
    }

    private void CheckBand(Color band)
    {
        var ratio = Contrast.Ratio(Palette.OnBand, band);
        if (_colors.Band is { } given && ratio < Contrast.Minimum)
            diagnostics.Add(Problems.ContrastTooLow(
                given.At, "the title", "the band", Contrast.Format(ratio), Contrast.Darken(band, [Palette.OnBand]).ToHex()));
    }

    private TextSpan? PlaceOf(int index) => ColorOf(stakeholders[index])?.At ?? MarkerOf(stakeholders[index])?.At;

    private void ReportUnknown(IEnumerable<Located<string>> ids)
    {
        foreach (var id in ids.Where(id => id.Value.Length > 0 && !stakeholders.Contains(id.Value)))
            diagnostics.Add(Problems.UnknownThemeStakeholder(id, NearMiss.Of(id.Value, stakeholders)));
    }
}
