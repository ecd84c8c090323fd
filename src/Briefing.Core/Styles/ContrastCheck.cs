using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>Checks the colours of text against all backgrounds.</summary>
/// <param name="tint">From the theme; <c>null</c> for the default.</param>
internal sealed class ContrastCheck(Located<int>? tint, bool hasWatermark, Palette palette, DiagnosticBag diagnostics)
{
    /// <param name="texts">The use of each colour and its place in the theme; <c>null</c> for a default.</param>
    public void Check(IReadOnlyList<UsedColor> texts)
    {
        var backgrounds = Backgrounds();
        if (tint is { } given && TooDarkFor(texts) is { } text)
        {
            var near = Contrast.Lighten(palette.Tint, texts.Where(t => IsOnTint(t)).Select(t => t.Color));
            Report(given.At, text.Use, text.Color, "the tint", palette.Tint, near);
            backgrounds.RemoveAll(background => background.Use == "the tint");
        }

        foreach (var (use, color, at) in texts)
        {
            var (name, background, _) = backgrounds.MinBy(background => Contrast.Ratio(color, background.Color))!;
            if (at is { } place && Contrast.Ratio(color, background) < Contrast.Minimum)
                Report(place, use, color, name, background, Contrast.Darken(color, backgrounds.Select(g => g.Color)));
        }
    }

    private List<UsedColor> Backgrounds() =>
    [
        new("white", Color.White, null),
        new("the tint", palette.Tint, null),
        .. hasWatermark ? [new("the watermark", palette.Watermark, null)] : (UsedColor[])[],
    ];

    /// <summary>
    /// The tint is at fault if a default colour fails on it, or if no text is readable on it.
    /// </summary>
    private UsedColor? TooDarkFor(IEnumerable<UsedColor> texts)
    {
        var failing = texts.Where(IsOnTint).Where(text => Contrast.Ratio(text.Color, palette.Tint) < Contrast.Minimum).ToArray();
        return failing.Length > 0 ? failing[0]
            : Contrast.Ratio(Color.Black, palette.Tint) < Contrast.Minimum ? new("black", Color.Black, null)
            : null;
    }

    /// <summary>Whether it is a default colour; a colour from the theme is at fault itself.</summary>
    private static bool IsOnTint(UsedColor text) => text.At is null;

    private void Report(TextSpan at, string use, Color color, string backgroundName, Color background, Color near) =>
        diagnostics.Add(Problems.ContrastTooLow(
            at, use, backgroundName, Contrast.Format(Contrast.Ratio(color, background)), near.ToHex()));
}
