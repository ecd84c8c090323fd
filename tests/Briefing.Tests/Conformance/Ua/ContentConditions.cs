using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoint 1: every piece of content is either tagged or an artifact.</summary>
internal static class ContentConditions
{
    private const string Tagged = "/H1 <</MCID 0>> BDC\n";
    private const string Artifact = "/Artifact <</Type /Layout>> BDC\n";

    public static ImmutableArray<Condition> All { get; } =
    [
        new("01-003", "Content marked as an artifact lies in tagged content.",
            pdf => Where(pdf, (tag, around) => tag.IsArtifact && around.Any(outer => outer.ContentId is not null)),
            draft => draft.ChangeContent(c => c.Replace(Tagged, Tagged + Artifact + "EMC\n"))),
        new("01-004", "Tagged content lies in content marked as an artifact.",
            pdf => Where(pdf, (tag, around) => tag.ContentId is not null && around.Any(outer => outer.IsArtifact)),
            draft => draft.ChangeContent(c => c.Replace(Artifact, Artifact + "/P <</MCID 1>> BDC\nEMC\n"))),
        new("01-005", "Content is neither tagged nor an artifact.",
            Untagged,
            draft => draft.ChangeContent(c => c + "0 0 10 10 re f\n")),
        new("01-005b", "Content is tagged with an identifier that no element has.",
            Lost,
            draft => draft.ChangeContent(c => c + "/P <</MCID 999>> BDC\nEMC\n")),
        new("01-007", "Suspects is true.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "MarkInfo")?.GetValueOrDefault("Suspects") is true,
            draft => ((Entries)draft.Catalog["MarkInfo"]!)["Suspects"] = true),
    ];

    private static IEnumerable<string> Where(
        WrittenPdf pdf, Func<PageContent.Tag, ImmutableArray<PageContent.Tag>, bool> isWrong) =>
        from content in pdf.Contents
        from operation in content.Operations
        where operation.Name is "BDC" or "BMC"
            && isWrong(operation.Around[^1], operation.Around.RemoveAt(operation.Around.Length - 1))
        select $"page {content.Index + 1}, {operation.Around[^1].Name}";

    private static IEnumerable<string> Untagged(WrittenPdf pdf) =>
        from content in pdf.Contents
        from operation in content.Operations
        where operation.Paints && !operation.Around.Any(tag => tag.IsArtifact || tag.ContentId is not null)
        select $"page {content.Index + 1}, {operation.Name}";

    private static IEnumerable<string> Lost(WrittenPdf pdf) =>
        from content in pdf.Contents
        from tag in content.Tags
        where tag.ContentId is { } id && pdf.Structure.Of(content.Index, id)?.Type != tag.Name
        select $"page {content.Index + 1}, {tag.Name} {tag.ContentId}";
}
