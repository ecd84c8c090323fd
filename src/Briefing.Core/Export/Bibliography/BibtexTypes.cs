namespace Briefing.Export.Bibliography;

/// <summary>Maps the types of CSL to those of BibTeX and biblatex, and back.</summary>
internal static class BibtexTypes
{
    public const string Other = "misc";

    // The first row for a BibTeX type is the one used for reading, the first for a CSL type the one used for writing.
    private static readonly ImmutableArray<(string Csl, string Entry, string? Subtype)> s_types =
    [
        ("article-journal", "article", null),
        ("article-magazine", "article", "magazine"),
        ("article-newspaper", "article", "newspaper"),
        ("article-journal", "suppperiodical", null),
        ("book", "book", null),
        ("pamphlet", "booklet", null),
        ("chapter", "incollection", null),
        ("chapter", "inbook", null),
        ("chapter", "bookinbook", null),
        ("chapter", "suppbook", null),
        ("chapter", "suppcollection", null),
        ("paper-conference", "inproceedings", null),
        ("paper-conference", "conference", null),
        ("book", "proceedings", null),
        ("book", "collection", null),
        ("book", "reference", null),
        ("book", "mvbook", null),
        ("book", "mvcollection", null),
        ("book", "mvproceedings", null),
        ("book", "mvreference", null),
        ("book", "commentary", null),
        ("entry-encyclopedia", "inreference", null),
        ("report", "techreport", null),
        ("report", "report", null),
        ("thesis", "thesis", null),
        ("thesis", "phdthesis", null),
        ("thesis", "mastersthesis", null),
        ("webpage", "online", null),
        ("webpage", "electronic", null),
        ("webpage", "www", null),
        ("manuscript", "unpublished", null),
        ("periodical", "periodical", null),
        ("patent", "patent", null),
        ("dataset", "dataset", null),
        ("dataset", "data", null),
        ("software", "software", null),
        ("legislation", "legislation", null),
        ("legislation", "legal", null),
        ("standard", "standard", null),
        ("legal_case", "jurisdiction", null),
        ("motion_picture", "movie", null),
        ("motion_picture", "video", null),
        ("song", "audio", null),
        ("song", "music", null),
        ("graphic", "artwork", null),
        ("graphic", "image", null),
        ("personal_communication", "letter", null),
        ("performance", "performance", null),
        ("review", "review", null),
        ("book", "manual", null),
        ("document", Other, null),
    ];

    // What biblatex calls kinds of theses and reports, and what they are called in a list of references.
    private static readonly ImmutableArray<(string Genre, string Name)> s_genres =
    [
        ("PhD thesis", "phdthesis"),
        ("Master’s thesis", "mastersthesis"),
        ("Master’s thesis", "mathesis"),
        ("Bachelor’s thesis", "bathesis"),
        ("Candidate thesis", "candthesis"),
        ("Technical report", "techreport"),
        ("Research report", "resreport"),
        ("Software", "software"),
        ("Data CD", "datacd"),
        ("Audio CD", "audiocd"),
    ];

    /// <summary>What a type of biblatex is called in English; <c>null</c> if it is none of those that it knows.</summary>
    public static string? Genre(string type) =>
        s_genres.Where(one => one.Name == type).Select(one => one.Genre).FirstOrDefault();

    /// <summary>The entry type that says what kind of thesis it is; <c>null</c> if there is none.</summary>
    public static string? ThesisOf(string genre) => s_genres
        .Where(one => one.Genre == genre && one.Name is ("phdthesis" or "mastersthesis"))
        .Select(one => one.Name).FirstOrDefault();

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
        entry is "incollection" or "inproceedings" or "inreference" ? "booktitle" : "journal";

    /// <summary>The field with the publisher of an entry.</summary>
    public static string PublisherField(string entry) => entry switch
    {
        "techreport" or "report" => "institution",
        "phdthesis" or "mastersthesis" or "thesis" => "school",
        "online" => "organization",
        _ => "publisher",
    };
}
