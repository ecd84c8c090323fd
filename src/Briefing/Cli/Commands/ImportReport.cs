using System.Collections.Frozen;
using Briefing.Import.Bibliography;
using Briefing.Import.Bibliography.Items;

namespace Briefing.Cli.Commands;

/// <summary>
/// Reports which sources are already listed, and what was left out of the new ones: one line a kind, first what a person
/// should look at.
/// </summary>
internal static class ImportReport
{
    private const int MaxValues = 3;

    // Words about the text that nobody prints in a list of references.
    private static readonly FrozenSet<string> s_minor = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "abstract", "annotation", "keywords", "keyword", "shorttitle", "booktitleshort", "title-short", "shortjournal", "container-title-short",
        "journalAbbreviation", "issn", "pmid", "pmcid", "mrnumber", "zblnumber", "lccn", "oclc", "source", "rights", "copyright",
        "pagetotal", "number-of-pages", "nameaddon", "AB", "N2", "KW", "ST", "SN", "DP", "AN", "Y2");

    // What programs keep for themselves.
    private static readonly FrozenSet<string> s_private = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "file", "timestamp", "owner", "groups", "date-added", "date-modified", "added-at", "biburl", "bibsource", "interhash",
        "intrahash", "username", "read", "rating", "local-url", "localfile", "pdf", "ids", "citation-key", "citation-label",
        "options", "langidopts", "entrysubtype", "presort", "sortkey", "sorttitle", "sortname", "sortyear", "indextitle", "indexsorttitle",
        "relatedtype", "relatedstring", "relatedoptions", "pagination", "bookpagination", "execute", "gender", "label", "shorthand", "related", "custom", "creationdate", "modificationdate",
        "priority", "ranking", "comment", "review", "internal-id", "reference-count", "is-referenced-by-count", "indexed",
        "score", "resource", "deposited", "member", "prefix", "created", "content-domain", "subject", "relation",
        "L1", "L3", "L4", "RN", "U1", "U2", "U3", "U4", "U5", "LK", "ID", "RP");

    public static IEnumerable<string> Lines(SourceImport import)
    {
        foreach (var (source, there) in import.Known)
        {
            var key = Phrase.Quote(source.Key.Value.Length > 0 ? source.Key.Value : source.Title ?? "");
            yield return $"{source.Key.At.Place}: {key} already exists, as '{there}'.";
        }

        var kinds = import.Added.SelectMany(one => one.Source.LeftOut)
            .GroupBy(left => (left.Why, Field: left.Field.Value))
            .OrderBy(kind => kind.Key.Why).ThenBy(kind => Rank(kind.Key.Field)).ThenBy(kind => kind.Key.Field, StringComparer.Ordinal);
        foreach (var kind in kinds.Where(kind => !IsPrivate(kind.Key.Why, kind.Key.Field)))
            yield return $"{kind.First().Field.At.Place}: {Sentence(kind.Key.Why, kind.Key.Field, [.. kind])}";

        var own = kinds.Where(kind => IsPrivate(kind.Key.Why, kind.Key.Field)).ToList();
        if (own.Count > 0)
        {
            var names = string.Join(", ", own.Select(kind => Phrase.Quote(kind.Key.Field)));
            yield return $"{own[0].First().Field.At.Place}: Private fields of other programs were left out: {names}.";
        }
    }

    private static string Sentence(Omission why, string field, ImmutableArray<LeftOut> all)
    {
        var name = Phrase.Quote(field);
        var of = all.Length == 1 ? name : $"{name} of {all.Length} entries";
        return why switch
        {
            Omission.Unreadable => $"{of} cannot be read and was left out: {Values(all, Phrase.Quote)}.",
            Omission.NoText => $"{of} was left out: {Values(all, what => what)} is where a text belongs.",
            Omission.NotEnded => all.Length == 1
                ? $"The entry that begins here does not end with {name}; the file may have been cut off."
                : $"{all.Length} entries, this one first, do not end with {name}; the file may have been cut off.",
            Omission.InPart => $"{of} was imported without {Values(all, value => value)}.",
            Omission.Second => $"{of} was left out: {Values(all, Phrase.Quote)} is used instead.",
            Omission.NoPlace => $"{of} was left out: a source has no place for it.",
            _ => throw new InvalidOperationException($"No words for {why}."),
        };
    }

    private static string Values(ImmutableArray<LeftOut> all, Func<string, string> shown)
    {
        var values = all.Select(left => left.What).Distinct(StringComparer.Ordinal).ToList();
        var more = values.Count > MaxValues ? $" and {values.Count - MaxValues} more" : "";
        return $"{string.Join(", ", values.Take(MaxValues).Select(shown))}{more}";
    }

    private static bool IsPrivate(Omission why, string field) =>
        why == Omission.NoPlace && (s_private.Contains(field) || field.StartsWith("bdsk-", StringComparison.Ordinal)
            || field.StartsWith("mendeley-", StringComparison.Ordinal) || field.StartsWith("citeulike-", StringComparison.Ordinal)
            || field.StartsWith("__", StringComparison.Ordinal));

    private static int Rank(string field) => s_minor.Contains(field) ? 1 : 0;
}
