using System.Collections.Frozen;

namespace Briefing.Compose.References;

/// <summary>How the types of CSL are printed in a reference.</summary>
internal static class SourceTypeForms
{
    private static readonly FrozenSet<string> s_whole = FrozenSet.Create(
        "book", "classic", "collection", "dataset", "map", "motion_picture", "musical_score", "pamphlet", "performance", "periodical",
        "report", "software", "standard");

    private static readonly FrozenSet<string> s_partOfBook =
        FrozenSet.Create("chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference");

    /// <summary>Whether its title is set in italics; that of a part, or of what was never published, is in quotation marks.</summary>
    public static bool IsWhole(Source source) => source.ContainerTitle is null && s_whole.Contains(source.Type.Value);

    /// <summary>Whether it stands in a book, not in a journal, a newspaper or a site.</summary>
    public static bool IsPartOfBook(Source source) => s_partOfBook.Contains(source.Type.Value);
}
