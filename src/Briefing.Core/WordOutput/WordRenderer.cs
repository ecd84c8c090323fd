using Briefing.Styles;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>Renders a composed document as a Word file (ISO/IEC 29500, transitional).</summary>
internal static class WordRenderer
{
    public static byte[] Render(Document document, Design design)
    {
        using var file = new WordFile();
        var language = document.Language;
        var stylesPart = file.Add<StyleDefinitionsPart>();
        stylesPart.Styles = new(new W.DocDefaults(new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            FontSize = new() { Val = "20" },
            Languages = new() { Val = language, EastAsia = language, Bidi = language },
        }), new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle { WidowControl = new() })));
        var styles = new StyleSheet(stylesPart.Styles, WordStyles.Of(design, document));
        var numbering = file.Add<NumberingDefinitionsPart>();
        numbering.Numbering = new();
        var footnotes = new WordFootnotes(file, styles, document, design.Palette);
        var bookmarks = new WordBookmarks();
        var inlines = new InlineWord(file, file.Main, styles, document, design.Palette) { Footnote = footnotes.Add };
        var palette = design.Palette;
        var tables = new TableDesign(
            palette.Rule, palette.StrongRule, palette.Quiet, Palette.HatchStroke.Color, [.. document.Parties.Select((_, party) => palette.Of(party))]);
        var blocks = new BlockWord(document, styles, inlines, bookmarks, new(numbering.Numbering), tables, PageSetup.WidthOf(design));
        file.Body.Append(blocks.Write(document.Blocks));
        file.Body.Append(PageSetup.Of(file, styles, document, design));
        bookmarks.DropDeadLinks(file.Body);
        bookmarks.DropDeadLinks(footnotes.Element);
        Settings(file);
        file.Describe(document.Title, document.Subject, document.Author, document.Language, document.Date);
        return file.Finish();
    }

    private static void Settings(WordFile file)
    {
        var settings = file.Add<DocumentSettingsPart>();
        settings.Settings = new(
            new W.FootnoteDocumentWideProperties(
                new W.FootnoteSpecialReference { Id = -1 }, new W.FootnoteSpecialReference { Id = 0 }),
            new W.Compatibility(new W.CompatibilitySetting
            {
                Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            }));
    }
}
