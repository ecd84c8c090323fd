using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoint 31, the programs: embedded, with every glyph that is shown, of the widths that are said.</summary>
internal static class FontConditions
{
    public static ImmutableArray<Condition> All { get; } =
    [
        new("31-004", "A font says neither Identity nor a table for where its glyphs are.",
            Where((pdf, font) => font.Descendant?.ContainsKey("CIDToGIDMap") == true
                && pdf.NameIn(font.Descendant, "CIDToGIDMap") != "Identity"
                && pdf.DictionaryIn(font.Descendant, "CIDToGIDMap") is null),
            draft => draft.Font.Descendant!["CIDToGIDMap"] = 1.0),
        new("31-005", "A font does not say where its glyphs are.",
            Where((_, font) => font.Descendant?.ContainsKey("CIDToGIDMap") != true),
            draft => draft.Font.Descendant!.Remove("CIDToGIDMap")),
        new("31-009", "A font is not embedded.",
            Where((_, font) => font.Program is null),
            draft => draft.Font.Descriptor!.Remove("FontFile2")),
        new("31-011", "A glyph that is shown is not in the embedded font.",
            Where((_, font) => font.UsedCodes.Any(code => code >= font.GlyphCount)),
            draft => draft.ChangeContent(c => c.Replace("[<0001", "[<7FFF0001"))),
        new("31-014", "A glyph of the embedded font is not on the list of its glyphs.",
            Where((pdf, font) => Listed(pdf, font) is { } listed && Enumerable.Range(0, font.GlyphCount)
                .Any(g => !listed.Contains(g))),
            draft => draft.Font.Descriptor!["CIDSet"] = draft.AddStream([], "\x80")),
        new("31-015", "A glyph on the list is not in the embedded font.",
            Where((pdf, font) => Listed(pdf, font) is { } listed && listed.Any(glyph => glyph >= font.GlyphCount)),
            draft => draft.Font.Descriptor!["CIDSet"] = draft.AddStream([], new string('\xFF', 8192))),
        new("31-016", "A width in the file is not that of the embedded font.",
            Where((_, font) => HasWrongWidth(font)),
            draft => ((List<object?>)((List<object?>)draft.Font.Descendant!["W"]!)[1]!)[1] = 5.0),
        new("31-030", "Where a character should be, the sign for a missing one is shown.",
            Where((_, font) => font.UsedCodes.Contains(0)),
            draft => draft.ChangeContent(c => c.Replace("[<0001", "[<00000001"))),
    ];

    public static Func<WrittenPdf, IEnumerable<string>> Where(Func<WrittenPdf, PdfFont, bool> isWrong) => pdf =>
        pdf.Fonts.Where(font => isWrong(pdf, font)).Select(font => $"{font}");

    /// <summary>A bit for each glyph, the highest first (ISO 32000-1, 9.8.3.2).</summary>
    private static HashSet<int>? Listed(WrittenPdf pdf, PdfFont font)
    {
        if (font.Descriptor?.GetValueOrDefault("CIDSet") is not { } set)
            return null;

        var bytes = pdf.Document.Stream(set);
        return [.. Enumerable.Range(0, 8 * bytes.Length).Where(glyph => (bytes[glyph / 8] & 0x80 >> glyph % 8) != 0)];
    }

    private static bool HasWrongWidth(PdfFont font)
    {
        var metrics = new HorizontalMetrics(font.Tables!, font.GlyphCount);
        return font.UsedCodes.Where(code => code < font.GlyphCount).Any(code =>
            Math.Abs(font.Widths.GetValueOrDefault(code) - metrics.AdvanceOf(code) * 1000 / font.UnitsPerEm) > 1);
    }
}
