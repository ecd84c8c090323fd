using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Model.Themes;
using Briefing.Phrases;

namespace Briefing.Load.Themes;

/// <summary>Reads the files that a theme names, and interprets its keys for a debate.</summary>
internal sealed class ThemeReader(NamedFiles files, Debate debate, DiagnosticBag diagnostics)
{
    private const int MaxWatermarkLength = 40;

    // Twice the size of the largest Chinese and Japanese fonts.
    private const int FontLimit = 40 << 20;
    private const int TemplateLimit = 32 << 20;

    private readonly Dictionary<string, byte[]> _fonts = new(StringComparer.Ordinal);

    /// <summary>What the debate says of its own paper goes over what the theme says of all papers.</summary>
    public Theme Read(ThemeKeys keys)
    {
        var (theme, imprint) = (keys.Theme, debate.Imprint);
        return theme with
        {
            Fonts = Fonts(theme.Fonts),
            Logo = keys.Logo is { } logo ? new LogoReader(files, diagnostics).Read(logo) : null,
            DocumentNumber = NotEmpty(imprint.Number ?? theme.DocumentNumber),
            Classification = NotEmpty(imprint.Classification ?? theme.Classification),
            Watermark = Watermark(NotEmpty(imprint.Watermark ?? theme.Watermark)) ?? OfDraft(),
            Hyphenation = Hyphenation(NotEmpty(theme.Hyphenation)),
            Template = theme.Template is { } template
                ? template with { Content = files.Bytes(template.Name, TemplateLimit) }
                : null,
            Prose = Texts(theme, imprint),
        };
    }

    /// <summary>The theme's own texts that are printed.</summary>
    private static ImmutableArray<Prose> Texts(Theme theme, Imprint imprint)
    {
        Prose?[] texts =
        [
            imprint.Number is null ? theme.DocumentNumber : null,
            imprint.Classification is null ? theme.Classification : null,
            imprint.Watermark is null ? theme.Watermark : null,
        ];
        return [.. texts.OfType<Prose>()];
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

    private FontFile? Font(FontFile? font)
    {
        if (font is null)
            return null;

        // Several faces of a collection are in one file.
        var path = NamedFiles.PathOf(font.File);
        if (!_fonts.TryGetValue(path, out var content) && files.Bytes(font.File, FontLimit) is { } read)
            _fonts.Add(path, content = read);

        return font with { Content = content, Path = path };
    }

    private Prose? OfDraft() => debate.IsDraft ? new(debate.Words[PhraseKey.Draft], debate.Title.At) : null;

    private Prose? Watermark(Prose? watermark)
    {
        if (watermark is { Value.Length: > MaxWatermarkLength } tooLong)
            diagnostics.Add(Problems.WatermarkTooLong(tooLong, MaxWatermarkLength));

        return watermark;
    }

    private Located<string>? Hyphenation(Located<string>? word) =>
        word is not { } given || Hyphenations.IsOff(given.Value) ? null
        : Hyphenations.IsOn(given.Value) ? given with { Value = debate.Language.Value }
        : LanguageTags.Check(given) is null ? given
        : null;

    private static Prose? NotEmpty(Prose? prose) => prose is { Value.Length: > 0 } ? prose : null;

    private static Located<string>? NotEmpty(Located<string>? word) => word is { Value.Length: > 0 } ? word : null;
}
