using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Conformance.Ua;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>ISO 19005-2, 6.7, which makes level A of level B: the logical structure.</summary>
internal static partial class StructureConditions
{
    private static readonly string[] s_artifactTypes = ["Pagination", "Layout", "Page", "Background"];
    private static readonly string[] s_subtypes = ["Header", "Footer", "Watermark"];

    public static ImmutableArray<Condition> All { get; } =
    [
        new("6.7.2", "The file does not say that it is tagged.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "MarkInfo")?.GetValueOrDefault("Marked") is not true,
            draft => draft.Catalog.Remove("MarkInfo")),
        new("6.7.2b", "An artifact is of no known type.",
            pdf => pdf.Contents.SelectMany(content => content.Tags).Any(tag => tag.IsArtifact && !IsTyped(pdf, tag)),
            draft => draft.ChangeContent(c => c.Replace("/Subtype /Footer", "/Subtype /Fancy"))),
        new("6.7.3.1a", "There is no structure.",
            pdf => pdf.Structure.All.Count == 0,
            draft => draft.Catalog.Remove("StructTreeRoot")),
        new("6.7.3.1b", "An element does not know its parent.",
            pdf => pdf.Structure.All.Where(node => !ReferenceEquals(
                pdf.DictionaryIn(node.Entries, "P"), node.Parent?.Entries ?? pdf.Structure.Root))
                    .Select(node => $"{node}"),
            draft => draft.Element("LI").Remove("P")),
        new("6.7.3.1c", "The way back from content does not lead to its element.",
            pdf => pdf.Contents.SelectMany(content => Astray(pdf, content)),
            draft => draft.Page["StructParents"] = 1.0),
        .. RoleConditions.All.Select(condition => condition with { Number = $"6.7.3.4 {condition.Number}" }),
        new("6.7.4a", "The language of the file is not given.",
            pdf => string.IsNullOrEmpty(pdf.TextIn(pdf.Catalog, "Lang")),
            draft => draft.Catalog.Remove("Lang")),
        new("6.7.4b", "A language is not spelled as a language.",
            pdf => pdf.Dictionaries.Where(d => d.ContainsKey("Lang")).Select(d => pdf.TextIn(d, "Lang") ?? "")
                .Where(language => !LanguageTag().IsMatch(language)),
            draft => draft.Catalog["Lang"] = "British English"),
    ];

    private static bool IsTyped(WrittenPdf pdf, PageContent.Tag tag) =>
        s_artifactTypes.Contains(pdf.NameIn(tag.Properties, "Type"))
        && (pdf.NameIn(tag.Properties, "Subtype") is not { } subtype || s_subtypes.Contains(subtype));

    private static IEnumerable<string> Astray(WrittenPdf pdf, PageContent content)
    {
        var key = (int)(pdf.NumberIn(content.Page, "StructParents") ?? -1);
        var parents = pdf.Structure.Parents.GetValueOrDefault(key) as List<object?> ?? [];
        return
            from tag in content.Tags
            where tag.ContentId is { } id
                && (id >= parents.Count
                    || !ReferenceEquals(pdf.At(parents[id]), pdf.Structure.Of(content.Index, id)?.Entries))
            select $"page {content.Index + 1}, {tag.ContentId}";
    }

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
