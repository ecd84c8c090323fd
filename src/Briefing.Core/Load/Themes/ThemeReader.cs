using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Model.Themes;

namespace Briefing.Load.Themes;

/// <summary>Reads the files that a theme names, and interprets its keys for a debate.</summary>
/// <param name="language">The debate's language, a BCP 47 tag.</param>
internal sealed class ThemeReader(NamedFiles files, string language, DiagnosticBag diagnostics)
{
    private const int MaxWatermarkLength = 40;

    // Twice the size of the largest Chinese and Japanese fonts.
    private const int FontLimit = 40 << 20;

    public Theme Read(ThemeKeys keys)
    {
        var theme = keys.Theme;
        return theme with
        {
            Fonts = Fonts(theme.Fonts),
            Logo = keys.Logo is { } logo ? new LogoReader(files, diagnostics).Read(logo) : null,
            DocumentNumber = NotEmpty(theme.DocumentNumber),
            Classification = NotEmpty(theme.Classification),
            Watermark = Watermark(NotEmpty(theme.Watermark)),
            Hyphenation = Hyphenation(NotEmpty(theme.Hyphenation)),
        };
    }

    private ThemeFonts Fonts(ThemeFonts fonts) => new()
    {
        Text = Family(fonts.Text),
        Headings = Family(fonts.Headings),
        Fallbacks = [.. fonts.Fallbacks.Select(font => Font(font)!)],
    };

    private FontFamily? Family(FontFamily? family) => family is null ? null : new(Font(family.Regular))
    {
        Italic = Font(family.Italic),
        Bold = Font(family.Bold),
        BoldItalic = Font(family.BoldItalic),
    };

    private FontFile? Font(FontFile? font) =>
        font is null ? null : font with { Content = files.Bytes(font.Name, FontLimit) };

    private Prose? Watermark(Prose? watermark)
    {
        if (watermark is { Value.Length: > MaxWatermarkLength } tooLong)
            diagnostics.Add(Problems.WatermarkTooLong(tooLong, MaxWatermarkLength));

        return watermark;
    }

    private Located<string>? Hyphenation(Located<string>? word) =>
        word is not { } given || Hyphenations.IsOff(given.Value) ? null
        : Hyphenations.IsOn(given.Value) ? given with { Value = language }
        : LanguageTags.Check(given) is null ? given
        : null;

    private static Prose? NotEmpty(Prose? prose) => prose is { Value.Length: > 0 } ? prose : null;

    private static Located<string>? NotEmpty(Located<string>? word) => word is { Value.Length: > 0 } ? word : null;
}
