using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefing.Tests.Conformance.Ua;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>ISO 19005-2, 6.2.11: fonts. Most of it PDF/UA asks for in the same words.</summary>
internal static partial class EmbeddingConditions
{
    public static ImmutableArray<Condition> All { get; } =
    [
        new("6.2.11.2", "A font lacks what every font has.",
            FontConditions.Where((pdf, font) => pdf.NameIn(font.Entries, "Type") != "Font"
                || pdf.NameIn(font.Entries, "BaseFont") is null
                || pdf.NameIn(font.Descendant, "Subtype") != "CIDFontType2"),
            draft => draft.Font.Entries.Remove("BaseFont")),
        new("6.2.11.2b", "A font that is embedded in part is not named as a part.",
            FontConditions.Where((pdf, font) => !SubsetName().IsMatch(pdf.NameIn(font.Entries, "BaseFont") ?? "")
                || pdf.NameIn(font.Entries, "BaseFont") != pdf.NameIn(font.Descriptor, "FontName")),
            draft => draft.Font.Entries["BaseFont"] = new PdfValue.Name("Plain")),
        Same("6.2.11.3.1", "31-002"),
        Same("6.2.11.3.2", "31-005"),
        Same("6.2.11.3.3", "31-006"),
        Same("6.2.11.4.1a", "31-009"),
        Same("6.2.11.4.1b", "31-011"),
        Same("6.2.11.4.2", "31-014"),
        Same("6.2.11.5", "31-016"),
        Same("6.2.11.7.2a", "10-001"),
        Same("6.2.11.7.2b", "31-028"),
        Same("6.2.11.7.2c", "31-029"),
        new("6.2.11.7.3", "A character stands for a private one.",
            FontConditions.Where((_, font) => font.ToUnicode.Values.Any(text =>
                text.EnumerateRunes().Any(rune => rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000))),
            CharacterMapConditions.ChangeMap("<0001> <", "<0001> <E000")),
        Same("6.2.11.8", "31-030"),
    ];

    private static Condition Same(string clause, string number) =>
        FontConditions.All.Concat(CharacterMapConditions.All).Single(c => c.Number == number) with { Number = clause };

    [GeneratedRegex("^[A-Z]{6}[+].")]
    private static partial Regex SubsetName();
}
