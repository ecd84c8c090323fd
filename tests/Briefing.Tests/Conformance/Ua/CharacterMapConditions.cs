using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoints 10 and 31, the maps: from character codes to glyphs, and to text.</summary>
internal static partial class CharacterMapConditions
{
    public static ImmutableArray<Condition> All { get; } =
    [
        new("10-001", "A character that is shown stands for no text.",
            FontConditions.Where((_, font) => font.UsedCodes.Any(code => !font.ToUnicode.ContainsKey(code))),
            ChangeMap("<0001> <", "<7001> <")),
        new("31-001", "A font and its encoding are of different registries.",
            FontConditions.Where((pdf, font) => Differs(pdf, font, "Registry")),
            draft => draft.EmbedEncoding(registry: "Other")),
        new("31-002", "A font and its encoding are of different orderings.",
            FontConditions.Where((pdf, font) => Differs(pdf, font, "Ordering")),
            draft => draft.EmbedEncoding(ordering: "Other")),
        new("31-003", "An encoding is of a later supplement than its font.",
            FontConditions.Where((pdf, font) => font.EmbeddedEncoding is { } encoding
                && pdf.NumberIn(pdf.DictionaryIn(encoding, "CIDSystemInfo"), "Supplement")
                > pdf.NumberIn(pdf.DictionaryIn(font.Descendant, "CIDSystemInfo"), "Supplement")),
            draft => draft.EmbedEncoding(supplement: 1)),
        new("31-006", "An encoding is neither known to every reader nor embedded.",
            FontConditions.Where((pdf, font) => font.EmbeddedEncoding is null
                && pdf.NameIn(font.Entries, "Encoding") is not ("Identity-H" or "Identity-V")),
            draft => draft.Font.Entries["Encoding"] = new PdfValue.Name("Our-H")),
        new("31-007", "An encoding says of itself two directions of writing.",
            FontConditions.Where((pdf, font) => font.EmbeddedEncoding is { } encoding
                && Mode().Match(font.EncodingData) is { Success: true, Groups: var groups }
                && groups[1].Value != $"{pdf.NumberIn(encoding, "WMode") ?? 0}"),
            draft => draft.EmbedEncoding(mode: 1, data: "/WMode 0 def")),
        new("31-008", "An encoding uses one that not every reader knows.",
            FontConditions.Where((_, font) => font.EmbeddedEncoding is not null
                && Used().Match(font.EncodingData) is { Success: true, Groups: var groups }
                && !groups[1].Value.StartsWith("Identity-", StringComparison.Ordinal)),
            draft => draft.EmbedEncoding(data: "/Our-H usecmap")),
        new("31-027", "A font does not say which text its characters stand for.",
            FontConditions.Where((_, font) => !font.Entries.ContainsKey("ToUnicode")),
            draft => draft.Font.Entries.Remove("ToUnicode")),
        new("31-028", "A character stands for U+0000.",
            FontConditions.Where((_, font) => Says(font, '\0')),
            ChangeMap("<0001> <", "<0001> <0000")),
        new("31-029", "A character stands for U+FEFF or U+FFFE.",
            FontConditions.Where((_, font) => Says(font, '\uFEFF', '\uFFFE')),
            ChangeMap("<0001> <", "<0001> <FEFF")),
    ];

    public static Action<Draft> ChangeMap(string from, string to) =>
        draft => draft.ChangeStream(draft.Font.Entries["ToUnicode"], map => map.Replace(from, to));

    public static bool Says(PdfFont font, params char[] characters) =>
        font.ToUnicode.Values.Any(text => text.AsSpan().ContainsAny(characters));

    private static bool Differs(WrittenPdf pdf, PdfFont font, string key) =>
        font.EmbeddedEncoding is { } encoding
        && pdf.TextIn(pdf.DictionaryIn(encoding, "CIDSystemInfo"), key)
        != pdf.TextIn(pdf.DictionaryIn(font.Descendant, "CIDSystemInfo"), key);

    [GeneratedRegex(@"/WMode (\d) def")]
    private static partial Regex Mode();

    [GeneratedRegex(@"/(\S+) usecmap")]
    private static partial Regex Used();
}
