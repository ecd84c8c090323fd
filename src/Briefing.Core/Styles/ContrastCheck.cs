using Briefing.Diagnostics;
using Briefing.Print.Layout;
using Briefing.Text;

namespace Briefing.Styles;

/// <summary>Checks the colours of text against all backgrounds.</summary>
/// <param name="tint">From the theme; <c>null</c> for the default.</param>
internal sealed class ContrastCheck(Located<int>? tint, bool hasWatermark, Palette palette, DiagnosticBag diagnostics)
{
    /// <param name="texts">The use of each colour and its place in the theme; <c>null</c> for a default.</param>
    public void Check(IReadOnlyList<UsedColor> texts)
    {
        var grounds = Grounds();
        if (tint is { } given && TooDarkFor(texts) is { } text)
        {
            var near = Contrast.Lightened(palette.Tint, texts.Where(t => IsOnTint(t)).Select(t => t.Color));
            Report(given.At, text.Use, text.Color, "the tint", palette.Tint, near);
            grounds.RemoveAll(ground => ground.Use == "the tint");
        }

        foreach (var (use, color, at) in texts)
        {
            var (name, ground, _) = grounds.MinBy(ground => Contrast.Ratio(color, ground.Color))!;
            if (at is { } place && Contrast.Ratio(color, ground) < Contrast.Enough)
                Report(place, use, color, name, ground, Contrast.Darkened(color, grounds.Select(g => g.Color)));
        }
    }

    private List<UsedColor> Grounds() =>
    [
        new("white", Color.White, null),
        new("the tint", palette.Tint, null),
        .. hasWatermark ? [new("the watermark", Palette.Watermark, null)] : (UsedColor[])[],
    ];

    /// <summary>
    /// The tint is at fault if a default colour fails on it, or if no text is readable on it.
    /// </summary>
    private UsedColor? TooDarkFor(IEnumerable<UsedColor> texts)
    {
        var failing = texts.Where(IsOnTint).Where(text => Contrast.Ratio(text.Color, palette.Tint) < Contrast.Enough).ToArray();
        return failing.Length > 0 ? failing[0]
            : Contrast.Ratio(Color.Black, palette.Tint) < Contrast.Enough ? new("black", Color.Black, null)
            : null;
    }

    /// <summary>Whether it is a default colour; a colour from the theme is at fault itself.</summary>
    private static bool IsOnTint(UsedColor text) => text.At is null;

    private void Report(TextSpan at, string use, Color color, string groundName, Color ground, Color near) =>
        diagnostics.Add(Problems.ContrastTooLow(
            at, use, groundName, Contrast.Words(Contrast.Ratio(color, ground)), near.ToHex()));
}
