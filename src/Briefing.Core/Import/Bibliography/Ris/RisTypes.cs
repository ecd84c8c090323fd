using System.Collections.Frozen;

namespace Briefing.Import.Bibliography.Ris;

/// <summary>Types of RIS as types of CSL.</summary>
internal static class RisTypes
{
    private const string Pairs =
        "ABST article ADVS motion_picture AGGR dataset ANCIENT classic ART graphic BILL bill BLOG post-weblog BOOK book "
        + "CASE legal_case CHAP chapter CHART graphic CLSWK classic COMP software CONF paper-conference CPAPER paper-conference "
        + "CTLG book DATA dataset DBASE dataset DICT entry-dictionary EBOOK book ECHAP chapter EDBOOK book EJOUR article-journal "
        + "ELEC webpage ENCYC entry-encyclopedia FIGURE figure GEN document GOVDOC report HEAR hearing "
        + "ICOMM personal_communication INPR article-journal INTV interview JFULL periodical JOUR article-journal "
        + "LEGAL regulation MANSCPT manuscript MAP map MGZN article-magazine MPCT motion_picture MULTI motion_picture "
        + "MUSIC musical_score NEWS article-newspaper PAMP pamphlet PAT patent PCOMM personal_communication POST post "
        + "PREPRINT article RPRT report SER book SLIDE graphic SOUND song STAND standard STAT legislation THES thesis "
        + "UNBILL bill UNPB manuscript UNPD manuscript VIDEO motion_picture WEB webpage";

    private static readonly FrozenDictionary<string, string> s_types =
        Pairs.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <returns><c>null</c> for an unknown type.</returns>
    public static string? ToCsl(string type) => s_types.GetValueOrDefault(type);
}
