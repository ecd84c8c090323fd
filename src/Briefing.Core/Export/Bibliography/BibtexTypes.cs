using System.Collections.Immutable;

namespace Briefing.Export.Bibliography;

/// <summary>How the types of CSL and those of BibTeX and biblatex stand for each other.</summary>
internal static class BibtexTypes
{
    public const string Other = "misc";

    // The first entry for a type of BibTeX is what it is read as.
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

    /// <returns>Nothing if there is no such type of entry.</returns>
    public static string? ToCsl(string entry, string? subtype) =>
        s_types.Where(t => t.Entry == entry && (t.Subtype == subtype || t.Subtype is null))
            .OrderByDescending(t => t.Subtype == subtype)
            .Select(t => t.Csl)
            .FirstOrDefault();

    /// <summary>The field in which an entry names what it stands in.</summary>
    public static string ContainerField(string entry) =>
        entry is "incollection" or "inproceedings" ? "booktitle" : "journal";

    /// <summary>The field in which an entry names who published it.</summary>
    public static string PublisherField(string entry) => entry switch
    {
        "techreport" or "report" => "institution",
        "phdthesis" or "mastersthesis" or "thesis" => "school",
        "online" => "organization",
        _ => "publisher",
    };
}
