namespace Briefing.Export.Bibliography;

/// <summary>Maps the types of CSL to those of BibTeX and biblatex, and back.</summary>
internal static class BibtexTypes
{
    public const string Other = "misc";

    // The first row for a BibTeX type is the one used for reading.
    private static readonly ImmutableArray<(string Csl, string Entry, string? Subtype)> s_types =
    [
        ("article-journal", "article", null),
        ("article-magazine", "article", "magazine"),
        ("article-newspaper", "article", "newspaper"),
        ("book", "book", null),
        ("pamphlet", "booklet", null),
        ("chapter", "incollection", null),
        ("chapter", "inbook", null),
        ("chapter", "suppbook", null),
        ("paper-conference", "inproceedings", null),
        ("paper-conference", "conference", null),
        ("book", "proceedings", null),
        ("book", "collection", null),
        ("book", "mvbook", null),
        ("entry-encyclopedia", "inreference", null),
        ("report", "techreport", null),
        ("report", "report", null),
        ("thesis", "phdthesis", null),
        ("thesis", "mastersthesis", null),
        ("thesis", "thesis", null),
        ("webpage", "online", null),
        ("webpage", "electronic", null),
        ("webpage", "www", null),
        ("manuscript", "unpublished", null),
        ("periodical", "periodical", null),
        ("patent", "patent", null),
        ("dataset", "dataset", null),
        ("software", "software", null),
        ("legislation", "legislation", null),
        ("legal_case", "jurisdiction", null),
        ("motion_picture", "movie", null),
        ("document", "manual", null),
        ("document", Other, null),
    ];

    public static (string Entry, string? Subtype) OfCsl(string type)
    {
        foreach (var (csl, entry, subtype) in s_types)
        {
            if (csl == type)
                return (entry, subtype);
        }

        return (Other, null);
    }

    /// <returns><c>null</c> for an unknown entry type.</returns>
    public static string? ToCsl(string entry, string? subtype) =>
        s_types.Where(t => t.Entry == entry && (t.Subtype == subtype || t.Subtype is null))
            .OrderByDescending(t => t.Subtype == subtype)
            .Select(t => t.Csl)
            .FirstOrDefault();

    /// <summary>The field with the title of the container of an entry.</summary>
    public static string ContainerField(string entry) =>
        entry is "incollection" or "inproceedings" ? "booktitle" : "journal";

    /// <summary>The field with the publisher of an entry.</summary>
    public static string PublisherField(string entry) => entry switch
    {
        "techreport" or "report" => "institution",
        "phdthesis" or "mastersthesis" or "thesis" => "school",
        "online" => "organization",
        _ => "publisher",
    };
}
