namespace Briefing.Import.Graph;

/// <summary>The parsed content of a file.</summary>
/// <param name="Prose">Paragraphs that are no part of the argument.</param>
internal sealed record ImportedDocument(
    ImportedFacts? FrontMatter,
    ImmutableArray<ImportedSection> Sections,
    ImmutableArray<ImportedElement> Elements,
    ImmutableArray<ImportedRelation> Relations,
    ImmutableArray<ImportedElement> Prose)
{
    /// <summary>The title, where there is no front matter.</summary>
    public string? Title { get; init; }

    /// <summary>The day for which it is true, where there is no front matter.</summary>
    public string? Date { get; init; }
}
