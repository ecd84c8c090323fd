using Briefing.Diagnostics;
using Briefing.Load.Scalars;
using Briefing.Model.Themes;
using Briefing.Text;

namespace Briefing.Load.Themes;

/// <summary>Reads the keys of a theme file.</summary>
/// <param name="language">Of the debate, a BCP 47 tag.</param>
internal sealed class ThemeReader(NamedFiles files, string language)
{
    private const int LongestWatermark = 40;

    // The largest fonts for Chinese and Japanese are half as large.
    private const int FontLimit = 40 << 20;

    public Theme Read(MappingReader reader) => new()
    {
        Paper = reader.Choice("paper", Choices.Papers)?.Value,
        Fonts = reader.Keys("fonts", Fonts) ?? new(),
        Colours = reader.Keys("colours", Colours) ?? new(),
        Markers = reader.ChoiceById("markers", Choices.Markers),
        Logo = reader.Keys("logo", new LogoReader(files).Read),
        DocumentNumber = NotEmpty(reader.Prose("document-number")),
        Classification = NotEmpty(reader.Prose("classification")),
        Watermark = Watermark(reader),
        Hyphenation = Hyphenation(NotEmpty(reader.Text("hyphenation"))),
    };

    private ThemeFonts Fonts(MappingReader reader) => new()
    {
        Text = reader.Keys("text", Family),
        Headings = reader.Keys("headings", Family),
        Fallbacks = [.. reader.Texts("fallback").Select(name => Font(name)).OfType<FontFile>()],
    };

    private FontFamily Family(MappingReader reader) => new(Font(reader.RequiredText("regular")))
    {
        Italic = Font(reader.Text("italic")),
        Bold = Font(reader.Text("bold")),
        BoldItalic = Font(reader.Text("bold-italic")),
    };

    private FontFile? Font(Located<string>? name) => NotEmpty(name) is { } given ? new(given, files.Bytes(given, FontLimit)) : null;

    private static ThemeColours Colours(MappingReader reader) => new()
    {
        Ink = reader.Colour("ink"),
        Quiet = reader.Colour("quiet"),
        Accent = reader.Colour("accent"),
        Rules = reader.Colour("rules"),
        Tint = reader.Colour("tint"),
        Stakeholders = reader.ColourById("stakeholders"),
    };

    private static Prose? Watermark(MappingReader reader)
    {
        var watermark = NotEmpty(reader.Prose("watermark"));
        if (watermark is { Value.Length: > LongestWatermark } tooLong)
            reader.Report(Problems.WatermarkTooLong(tooLong, LongestWatermark));

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
