namespace Briefing.Import.Argdown;

/// <summary>The parsed content of a file.</summary>
internal sealed record ArgdownDocument(
    ArgdownFacts? FrontMatter,
    ImmutableArray<ArgdownSection> Sections,
    ImmutableArray<ArgdownElement> Elements,
    ImmutableArray<ArgdownRelation> Relations);
