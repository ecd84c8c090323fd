using System.Collections.Frozen;

namespace Briefing.Import.Bibliography.Csl;

/// <summary>The names of CSL for what a source's keys hold.</summary>
internal static class CslFields
{
    private static readonly FrozenDictionary<string, string> s_variables = new[]
    {
        "title", "container-title", "collection-title", "volume", "issue", "number", "edition", "genre", "page", "publisher",
        "publisher-place", "archive", "archive_location", "ISBN", "note",
    }.ToFrozenDictionary(name => name, name => name.ToLowerInvariant().Replace('_', '-'));

    // Crossref gives its own names for types in what is otherwise CSL.
    private static readonly FrozenDictionary<string, string> s_types = new Dictionary<string, string>
    {
        ["journal-article"] = "article-journal",
        ["book-chapter"] = "chapter",
        ["proceedings-article"] = "paper-conference",
        ["posted-content"] = "article",
        ["dissertation"] = "thesis",
        ["monograph"] = "book",
        ["edited-book"] = "book",
        ["reference-book"] = "book",
        ["reference-entry"] = "entry",
        ["report-component"] = "report",
    }.ToFrozenDictionary();

    /// <returns><c>null</c> for fields without a counterpart, or with more than a text in them.</returns>
    public static string? Variable(string field) => s_variables.GetValueOrDefault(field);

    public static string Type(string type) => s_types.GetValueOrDefault(type, type);
}
