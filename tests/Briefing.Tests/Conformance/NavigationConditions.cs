using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;

namespace Briefing.Tests.Conformance;

/// <summary>What the two standards leave to ISO 32000-1 itself: every reference, link and name leads somewhere.</summary>
internal static class NavigationConditions
{
    public static ImmutableArray<Condition> All { get; } =
    [
        new("PDF 7.5.8", "An object is not where the cross-references say.",
            CrossReferences.Mistakes,
            Bytes.Replace("%\xE2\xE3\xCF\xD3\n", "%\xE2\xE3\xCF\xD3\n\n")),
        new("PDF 7.9.6", "The names of places are not in the order in which a reader searches them.",
            pdf => Names(pdf).Zip(Names(pdf).Skip(1))
                .Where(pair => pair.First.AsSpan().SequenceCompareTo(pair.Second) >= 0)
                .Select(pair => WrittenPdf.TextOf(pair.Second)!),
            draft => draft.Destinations[0] = "zzz"u8.ToArray()),
        new("PDF 12.3.2.2", "A named place is on no page.",
            pdf => Tree(pdf).Chunk(2).Where(pair => !IsOnPage(pdf, pdf.At(pair[1])))
                .Select(pair => WrittenPdf.TextOf(pair[0])!),
            draft => ((List<object?>)draft.Destinations[1]!)[0] = null),
        new("PDF 12.3.2.3", "A link or a line of the outline leads to a name that is not there.",
            pdf => pdf.Dictionaries.Select(d => d.GetValueOrDefault("Dest")).OfType<byte[]>().Select(WrittenPdf.TextOf)
                .Except(Names(pdf).Select(WrittenPdf.TextOf))
                .Select(name => name!),
            draft => draft.Link["Dest"] = "nowhere"u8.ToArray()),
        new("PDF 12.4.2", "The pages are not labelled 1, 2, 3, as their feet are.",
            pdf => pdf.Items(pdf.DictionaryIn(pdf.Catalog, "PageLabels"), "Nums").ToArray() is not [0.0, Entries label]
                || pdf.NameIn(label, "S") != "D",
            draft => draft.Catalog.Remove("PageLabels")),
    ];

    private static IEnumerable<object?> Tree(WrittenPdf pdf) =>
        pdf.Items(pdf.DictionaryIn(pdf.DictionaryIn(pdf.Catalog, "Names"), "Dests"), "Names");

    private static IEnumerable<byte[]> Names(WrittenPdf pdf) => Tree(pdf).Where((_, i) => i % 2 == 0).Cast<byte[]>();

    private static bool IsOnPage(WrittenPdf pdf, object? place) =>
        place is List<object?> and [var page, ..] && pdf.Pages.Contains(pdf.At(page));
}
