using System.Collections.Frozen;

namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>
/// What entries take from those that they refer to with <c>crossref</c> and <c>xdata</c>, by biblatex's rules (its manual,
/// appendix B): the title of a book is the book title of its chapters.
/// </summary>
internal sealed class BibtexInheritance
{
    /// <summary>Entries that an entry takes from, one after the other.</summary>
    private const int MaxChain = 8;

    /// <summary>Characters in one value; no title or list of editors is longer.</summary>
    private const int MaxValue = 10_000;

    /// <summary>Characters that are inherited in a file: many entries can refer to one that is long.</summary>
    private const int MaxInherited = 4 << 20;

    // What belongs to the entry itself, or says where that very text is.
    private static readonly FrozenSet<string> s_own = FrozenSet.Create(
        "ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related",
        "relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey", "sorttitle", "indextitle",
        "indexsorttitle", "shorttitle", "doi", "url", "urldate", "eprint", "pages", "pagetotal", "abstract", "annotation",
        "annote", "note", "file", "keywords", "author+an", "title+an");

    // Biblatex's names, and those that it takes for the same.
    private static readonly (string One, string Other)[] s_aliases =
        [("location", "address"), ("journaltitle", "journal"), ("institution", "school"), ("langid", "hyphenation")];

    private static readonly string[] s_dates = ["date", "year", "month", "day"];

    private readonly Dictionary<string, BibtexEntry> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<BibtexEntry, BibtexEntry> _completed = new(ReferenceEqualityComparer.Instance);
    private int _inherited;

    private BibtexInheritance(ImmutableArray<BibtexEntry> entries)
    {
        foreach (var entry in entries)
            _byKey.TryAdd(entry.Key.Value, entry);
    }

    public static IEnumerable<BibtexEntry> Resolve(ImmutableArray<BibtexEntry> entries)
    {
        var inheritance = new BibtexInheritance(entries);
        return entries.Select(inheritance.Completed);
    }

    private BibtexEntry Completed(BibtexEntry entry) => Completed(entry, [entry]);

    /// <param name="chain">The entries that wait for this one, and itself; none of them can be its parent.</param>
    private BibtexEntry Completed(BibtexEntry entry, ImmutableArray<BibtexEntry> chain)
    {
        if (!_completed.TryGetValue(entry, out var completed))
            _completed[entry] = completed = WithInherited(entry, chain);

        return completed;
    }

    private BibtexEntry WithInherited(BibtexEntry entry, ImmutableArray<BibtexEntry> chain)
    {
        var parents = entry.Fields.Where(field => field.Name.Value is "xdata" or "crossref")
            .OrderBy(field => field.Name.Value == "xdata" ? 0 : 1)
            .SelectMany(field => field.Value.Split(',').Take(MaxChain).Select(key => field.Name with { Value = key.Trim() }),
                (field, key) => (IsData: field.Name.Value == "xdata", Key: key));
        foreach (var (isData, key) in parents)
        {
            if (key.Value.Length == 0)
                continue;

            if (chain.Length > MaxChain || !_byKey.TryGetValue(key.Value, out var parent) || chain.Contains(parent))
                entry = entry with { Missing = entry.Missing.Add(key) };
            else
                entry = entry with { Fields = entry.Fields.AddRange(Inherited(entry, Completed(parent, chain.Add(parent)), isData)) };
        }

        return entry;
    }

    private ImmutableArray<BibtexField> Inherited(BibtexEntry child, BibtexEntry parent, bool isData)
    {
        var fields = ImmutableArray.CreateBuilder<BibtexField>();
        var names = child.Fields.Select(field => field.Name.Value).ToHashSet(StringComparer.Ordinal);
        var isDated = s_dates.Any(names.Contains);
        foreach (var field in parent.Fields)
        {
            var name = field.Name.Value;
            if ((!isData && s_own.Contains(name)) || name is "ids" or "xdata" or "crossref")
                continue;

            if ((isDated && s_dates.Contains(name)) || field.Value.Length > MaxValue)
                continue;

            var target = isData ? name : Renamed(name, parent.Type, child.Type);
            if (target is null || Others(target).Any(names.Contains) || !names.Add(target))
                continue;

            _inherited += field.Value.Length + target.Length;
            if (_inherited > MaxInherited)
                break;

            fields.Add(field with { Name = field.Name with { Value = target } });
        }

        return fields.ToImmutable();
    }

    private static IEnumerable<string> Others(string name) => s_aliases
        .Where(pair => pair.One == name || pair.Other == name)
        .Select(pair => pair.One == name ? pair.Other : pair.One);

    /// <returns><c>null</c> if it is not inherited.</returns>
    private static string? Renamed(string name, string parent, string child) => name switch
    {
        "title" or "subtitle" or "titleaddon" => TitleField(parent, child) is { } container
            ? name.Replace("title", $"{container}title", StringComparison.Ordinal)
                .Replace($"sub{container}", $"{container}sub", StringComparison.Ordinal)
            : null,
        _ => name,
    };

    /// <summary>What the title of the parent is to the child: the title of its book, of its journal, of all volumes.</summary>
    private static string? TitleField(string parent, string child) => (parent, child) switch
    {
        ("periodical", _) => "journal",
        (['m', 'v', ..], _) => "main",
        (_, "inbook" or "bookinbook" or "suppbook" or "incollection" or "suppcollection" or "inreference" or "inproceedings" or "conference")
            => "book",
        ("book" or "collection" or "proceedings" or "reference", "article") => "journal",
        _ => null,
    };
}
