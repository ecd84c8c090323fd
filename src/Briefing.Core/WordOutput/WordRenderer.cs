using Briefing.Styles;
using Briefing.Styles.Templates;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>Renders a composed document as a Word file (ISO/IEC 29500, transitional).</summary>
internal static class WordRenderer
{
    public static byte[] Render(Document document, Design design)
    {
        using var file = new WordFile();
        var lists = new WordLists(Numbering(file, design.Template));
        var styles = Styles(file, document, design, lists);
        var footnotes = new WordFootnotes(file, styles, document, design.Palette);
        var bookmarks = new WordBookmarks();
        var page = PageSetup.Of(file, styles, document, design);
        var inlines = new InlineWord(file, file.Main, styles, document, design.Palette) { Footnote = footnotes.Add };
        var blocks = new BlockWord(document, styles, inlines, bookmarks, lists, new(file, document, design), design, PageSetup.WidthOf(page));
        file.Body.Append(blocks.Write(document.Blocks));
        file.Body.Append(page);
        bookmarks.DropDeadLinks(file.Body);
        bookmarks.DropDeadLinks(footnotes.Element);
        Settings(file, design.Template);
        file.Describe(document.Title, document.Subject, document.Author, document.Language, document.Date);
        return file.Finish();
    }

    private static W.Numbering Numbering(WordFile file, WordTemplate? template)
    {
        var part = file.Add<NumberingDefinitionsPart>();
        if (template?.Numbering is { } own)
            TemplateParts.Fill(part, own);
        else
            part.Numbering = new();

        return part.Numbering;
    }

    private static StyleSheet Styles(WordFile file, Document document, Design design, WordLists lists)
    {
        var part = file.Add<StyleDefinitionsPart>();
        if (design.Template is { } template)
        {
            part.FeedData(new MemoryStream(template.Styles));
            if (template.Theme is { } theme)
                TemplateParts.Fill(file.Add<ThemePart>(), theme);
        }
        else
        {
            part.Styles = new(new W.DocDefaults(
                new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle { FontSize = new() { Val = "20" } }),
                new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle { WidowControl = new() })));
        }

        var element = part.Styles!;
        SpeakIn(document.Language, element);
        return new(element, WordStyles.Of(design, document, lists, design.Template is null ? null : NormalSize(element)));
    }

    private static void SpeakIn(string language, W.Styles styles)
    {
        styles.DocDefaults ??= new();
        styles.DocDefaults.RunPropertiesDefault ??= new();
        styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new();
        styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle.Languages = new() { Val = language, EastAsia = language, Bidi = language };
    }

    /// <summary>The size of running text, in points; 10 where the template does not say.</summary>
    private static double NormalSize(W.Styles styles)
    {
        var normal = styles.Elements<W.Style>().FirstOrDefault(style => style.Type?.Value == W.StyleValues.Paragraph && style.Default?.Value == true);
        var written = normal?.StyleRunProperties?.FontSize?.Val?.Value
            ?? styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.FontSize?.Val?.Value;
        return double.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var half) && half is > 8 and < 80 ? half / 2 : 10;
    }

    private static void Settings(WordFile file, WordTemplate? template)
    {
        var settings = file.Add<DocumentSettingsPart>();
        settings.Settings = new();
        if (template is { HasEvenPages: true })
            settings.Settings.Append(new W.EvenAndOddHeaders());

        settings.Settings.Append(
            new W.FootnoteDocumentWideProperties(new W.FootnoteSpecialReference { Id = -1 }, new W.FootnoteSpecialReference { Id = 0 }),
            new W.Compatibility(new W.CompatibilitySetting
            {
                Name = W.CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
    }
}
