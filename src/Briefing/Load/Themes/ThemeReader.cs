using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Parts;
using Briefing.Load.Yaml;
using Briefing.Model.Themes;
using Briefing.Text;

namespace Briefing.Load.Themes;

/// <summary>Reads the keys of a theme file.</summary>
/// <param name="language">Of the debate, a BCP 47 tag.</param>
internal sealed class ThemeReader(ReadingContext context, NamedFiles files, string language)
{
    private const int LongestWatermark = 40;

    // The largest fonts for Chinese and Japanese are half as large.
    private const int FontLimit = 40 << 20;

    public Theme Read(YamlNode node)
    {
        var reader = MappingReader.Of("theme", node, context);
        var theme = new Theme
        {
            Paper = reader.Choice("paper", Choices.Papers)?.Value,
            Fonts = reader.Keys("fonts", "list of fonts", Fonts) ?? new(),
            Colours = reader.Keys("colours", "list of colours", Colours) ?? new(),
            Markers = Markers(reader),
            Logo = reader.Keys("logo", "logo", new LogoReader(files).Read),
            DocumentNumber = NotEmpty(reader.Line("document-number")),
            Classification = NotEmpty(reader.Line("classification")),
            Watermark = Watermark(reader),
            Hyphenation = Hyphenation(reader),
        };
        reader.Close();
        return theme;
    }

    private ThemeFonts Fonts(MappingReader reader)
    {
        var fonts = new ThemeFonts
        {
            Text = reader.Keys("text", "font family", Family),
            Headings = reader.Keys("headings", "font family", Family),
            Fallbacks =
            [
                .. reader.List("fallback", item => Font(reader.Item("font file", item))).OfType<FontFile>(),
            ],
        };
        reader.Close();
        return fonts;
    }

    private FontFamily Family(MappingReader reader)
    {
        var family = new FontFamily(Font(reader.RequiredWord("regular")))
        {
            Italic = Font(reader.Word("italic")),
            Bold = Font(reader.Word("bold")),
            BoldItalic = Font(reader.Word("bold-italic")),
        };
        reader.Close();
        return family;
    }

    private FontFile? Font(Located<string>? name) => NotEmpty(name) is { } given ? new(given, Content(given)) : null;

    private ReadOnlyMemory<byte>? Content(Located<string> font) =>
        files.Bytes(font, FontLimit) is { } content ? content : default(ReadOnlyMemory<byte>?);

    private ThemeColours Colours(MappingReader reader)
    {
        var colours = new ThemeColours
        {
            Ink = reader.Colour("ink"),
            Quiet = reader.Colour("quiet"),
            Accent = reader.Colour("accent"),
            Rules = reader.Colour("rules"),
            Tint = reader.Colour("tint"),
            Stakeholders = Words(reader, "stakeholders", "colour", word => Themes.Colours.Read(word, context.Diagnostics)),
        };
        reader.Close();
        return colours;
    }

    private static ImmutableArray<(Located<string> Stakeholder, Located<MarkerShape> Shape)> Markers(MappingReader reader) =>
        Words(reader, "markers", "marker", Located<MarkerShape>? (word) => reader.Chosen("marker", word, Choices.Markers));

    /// <summary>A mapping from the ids of stakeholders to words; what cannot be read is left out.</summary>
    private static ImmutableArray<(Located<string> Id, Located<T> Value)> Words<T>(
        MappingReader reader, string key, string what, Func<Located<string>, Located<T>?> read)
    {
        var words = ImmutableArray.CreateBuilder<(Located<string>, Located<T>)>();
        foreach (var (id, node) in reader.Entries(key))
        {
            if (NotEmpty(reader.Item(what, node)) is { } word && read(word) is { } value)
                words.Add((id, value));
        }

        return words.ToImmutable();
    }

    private Located<string>? Watermark(MappingReader reader)
    {
        var watermark = NotEmpty(reader.Line("watermark"));
        if (watermark is { Value.Length: > LongestWatermark } tooLong)
            context.Diagnostics.Add(Problems.WatermarkTooLong(tooLong, LongestWatermark));

        return watermark;
    }

    private string? Hyphenation(MappingReader reader) => reader.Word("hyphenation") switch
    {
        null or { Value: "false" or "no" or "off" } => null,
        { Value: "true" or "yes" or "on" } => language,
        var word => LanguageTag.Check(word, context)?.Value,
    };

    private static Located<string>? NotEmpty(Located<string>? word) => word is { Value.Length: > 0 } ? word : null;
}
