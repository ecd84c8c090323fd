using Briefing.Export.Bibliography;
using Briefing.Import.Bibliography.Items;
using Briefing.Import.Bibliography.Latex;

namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>Reads BibTeX and biblatex. Where both have a field for the same, biblatex's comes first.</summary>
internal sealed class BibtexReader
{
    private static readonly string[] s_journals = ["journaltitle", "journal", "booktitle", "maintitle"];

    // The journal of a chapter is one that its book is a number of.
    private static readonly string[] s_books = ["booktitle", "journaltitle", "journal", "maintitle"];
    private static readonly string[] s_houses = ["publisher", "institution", "school", "organization"];
    private static readonly string[] s_schools = ["institution", "school", "organization", "publisher"];
    private static readonly string[] s_bodies = ["institution", "organization", "school", "publisher"];

    private readonly BibtexEntry _entry;
    private readonly SourceDraft _draft;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private BibtexReader(BibtexEntry entry)
    {
        _entry = entry;
        _draft = new(entry.Key);
    }

    public static ImmutableArray<ImportedSource> Read(TextFile file, DiagnosticBag diagnostics) =>
    [
        .. BibtexInheritance.Resolve(BibtexParser.Parse(file, diagnostics))
            .Where(entry => entry.Type is not ("xdata" or "set" or "ieeetranbstctl" or "control"))
            .Select(entry => new BibtexReader(entry).Source()),
    ];

    private ImportedSource Source()
    {
        Type();
        Titles();
        Names();
        Dates();
        Publishing();
        Numbers();
        Addresses();
        Remarks();
        foreach (var key in _entry.Missing)
            _draft.LeaveOut(key, Omission.InPart, $"what it takes from {Phrase.Quote(key.Value)}, which cannot be had");

        foreach (var field in _entry.Fields)
        {
            if (_read.Contains(field.Name.Value) && _entry.Find(field.Name.Value) is { } first && first.Value != field.Value && field.Value.Length > 0)
                _draft.LeaveOut(field.Name, Omission.Second, field.Name.Value);

            if (field.Undefined.Length > 0 && _read.Contains(field.Name.Value))
                _draft.LeaveOut(field.Name, Omission.InPart, $"the words for {Phrase.Quote(field.Undefined)}, which are not in the file");

            if (!_read.Contains(field.Name.Value) && field.Value.Length > 0)
                _draft.LeaveOut(field.Name, Omission.NoPlace);
        }

        return _draft.Finish();
    }

    private void Type()
    {
        var subtype = Take("entrysubtype");
        var type = Take("csltype")?.Text ?? BibtexTypes.ToCsl(_entry.Type, subtype?.Text);
        if (subtype is { Text.Length: > 0 } unused && type == BibtexTypes.ToCsl(_entry.Type, null))
            _draft.LeaveOut(unused.Name, Omission.NoPlace);

        if (type is null)
            _draft.LeaveOut(_entry.Key with { Value = $"@{_entry.Type}" }, Omission.InPart, $"the type {Phrase.Quote(_entry.Type)}");

        // A word of its own for the kind of a thesis or report is more than its type.
        var genre = Take("type");
        _draft.Text("type", _entry.Key, type ?? BibtexTypes.ToCsl(BibtexTypes.Other, null)!);
        if (genre is { } written)
            _draft.Text("genre", written.Name, BibtexTypes.Genre(written.Text) ?? BibtexStrings.Of(written.Text));
        else if (type == "thesis" && BibtexTypes.Genre(_entry.Type) is { } known)
            _draft.Text("genre", _entry.Key, known);
    }

    private void Titles()
    {
        var title = Take("title");
        if (Take("issuetitle") is { } issue)
        {
            // A special issue stands in its journal.
            _draft.Text("title", issue.Name, Whole(issue.Text, "issuesubtitle", "issuetitleaddon"));
            if (title is not null)
                _draft.Text("container-title", title.Name, Whole(title.Text, "subtitle", "titleaddon"));
        }

        var names = BibtexTypes.ToCsl(_entry.Type, null) is "chapter" or "paper-conference" or "entry-encyclopedia" ? s_books : s_journals;
        var containers = names.Where(_entry.Has).ToList();

        // A volume without a title of its own has that of the whole.
        if (title is null && (!IsPeriodical || _entry.Type == "periodical") && !_draft.Has("title") && containers is [.., var last] && Take(last) is { } whole)
            _draft.Text("title", whole.Name, whole.Text);

        if (title is { } own && !_draft.Has("title"))
            _draft.Text("title", own.Name, Whole(own.Text, "subtitle", "titleaddon"));

        foreach (var name in names)
        {
            if (Take(name) is not { } container)
                continue;

            var part = name.Replace("title", "", StringComparison.Ordinal);
            _draft.Text("container-title", container.Name, Whole(container.Text, $"{part}subtitle", $"{part}titleaddon"));
        }

        if (Take("series") is { } series)
        {
            var number = IsNumberOfSeries ? Take("number") : null;
            var name = IsPeriodical ? BibtexStrings.Series(series.Text) : BibtexStrings.Of(series.Text);
            _draft.Text("collection-title", series.Name, number is null ? name : $"{name} {number.Text}");
        }
    }

    private bool IsPeriodical => _entry.Type is "article" or "suppperiodical" or "periodical" or "review";

    /// <summary>The number of a book, unlike that of a report, counts it in a series.</summary>
    private bool IsNumberOfSeries => _entry.Has("series") && BibtexTypes.ToCsl(_entry.Type, null) is "book" or "chapter" or "paper-conference" or "entry-encyclopedia";

    private string Whole(string title, string subtitle, string addition)
    {
        if (Take(subtitle) is { } sub)
            title = $"{title}{(title.EndsWith('?') || title.EndsWith('!') || title.EndsWith(':') ? "" : ":")} {sub.Text}";

        return Take(addition) is { } more ? $"{title}{(title.EndsWith('.') || title.EndsWith('?') ? "" : ".")} {more.Text}" : title;
    }

    private void Names()
    {
        var options = Take("options")?.Text.Replace(" ", "", StringComparison.Ordinal) ?? "";

        // Most styles print the particle with the name, and who does not want it says so.
        var usesPrefix = !options.Contains("useprefix=false", StringComparison.Ordinal);
        foreach (var role in (string[])["author", "editor", "translator"])
        {
            if (Take(role, isText: false) is not { } field)
                continue;

            var list = BibtexNames.Read(field.Latex, field.Name.At, usesPrefix);
            _draft.Names(role, field.Name, list.Names);
            foreach (var unread in list.Unread)
                _draft.LeaveOut(field.Name, Omission.Unreadable, unread);

            LeaveOutCommands(field.Name, LatexText.Read(field.Latex));
            if (list.EndsInOthers)
                _draft.LeaveOut(field.Name, Omission.InPart, "'and others'");
        }

        // A book that only editors of another kind answer for.
        if (Take("editortype") is { } kind && kind.Text != "editor")
            _draft.LeaveOut(kind.Name, Omission.InPart, Phrase.Quote(kind.Text));
    }

    private void Dates()
    {
        if (Take("date", isText: false) is { } date)
        {
            var issued = DateText.Read(BibtexAddress.Of(date.Latex));
            _draft.Date("issued", date.Name, issued);

            // BibTeX's own fields say the same, or less; if not, biblatex goes by the date.
            var (ownYear, month, day) = (Take("year"), Take("month"), Take("day"));
            if (ownYear is { } own && DateText.Read(own.Text, month?.Text, day?.Text).Value is { } other
                && issued.Value?.Written.StartsWith(other.Written, StringComparison.Ordinal) == false)
                _draft.LeaveOut(own.Name, Omission.Second, date.Name.Value);
        }
        else if (Take("year") is { } year)
            _draft.Date("issued", year.Name, DateText.Read(year.Text, Take("month")?.Text, Take("day")?.Text));

        if (Take("urldate", isText: false) is { } read)
            _draft.Date("accessed", read.Name, DateText.Read(BibtexAddress.Of(read.Latex)));
    }

    private void Publishing()
    {
        var order = BibtexTypes.ToCsl(_entry.Type, null) switch
        {
            "thesis" => s_schools,
            "report" => s_bodies,
            _ => s_houses,
        };
        foreach (var name in order)
        {
            if (Take(name) is { } house)
                _draft.Text("publisher", house.Name, BibtexStrings.Of(house.Text));
        }

        // Where both are given, the location is that of a conference, as ACM and zbMATH have it.
        foreach (var name in (string[])["address", "location"])
        {
            if (Take(name) is { } place)
                _draft.Text("publisher-place", place.Name, BibtexStrings.Of(place.Text));
        }
    }

    private void Numbers()
    {
        var (volume, part) = (Take("volume"), Take("part"));
        if ((volume ?? part) is { } whole)
            _draft.Text("volume", whole.Name, volume is null || part is null ? whole.Text : $"{volume.Text}.{part.Text}");

        Copy("edition", "edition");
        Copy("archive", "archive");
        Copy("library", "archive-location");
        if (Take("isbn") is { } isbn)
            _draft.Isbn(isbn.Name, isbn.Text);

        // Biblatex has "number" for the issue of a journal, and "issue" for its season.
        if (IsPeriodical)
        {
            var parts = new[] { Take("number"), Take("issue") }.OfType<BibtexValue>().ToList();
            if (parts is [var first, ..])
                _draft.Text("issue", first.Name, string.Join(", ", parts.Select(part => part.Text)));
        }
        else
        {
            if (!IsNumberOfSeries)
                Copy("number", "number");

            Copy("issue", "issue");
        }

        Copy("cslnumber", "number");

        if (Take("pages") is { } pages)
            _draft.Page(pages.Name, pages.Text);
        else if (Take("eid") is { } articleNumber)
            _draft.Page(articleNumber.Name, articleNumber.Text);
    }

    private void Addresses()
    {
        if (Take("url", isText: false) is { } url)
            _draft.Url(url.Name, BibtexAddress.Of(url.Latex));

        if (Take("doi", isText: false) is { } doi)
            _draft.Doi(doi.Name, BibtexAddress.Of(doi.Latex));

        if (Take("howpublished") is { } published)
        {
            // BibTeX has no other field for an address.
            if (BibtexAddress.Within(published.Latex) is { } address)
            {
                _draft.Url(published.Name, address.Url);
                if (LatexText.Read(address.Around).Value is { } rest && rest.Any(char.IsLetterOrDigit))
                    _draft.LeaveOut(published.Name, Omission.InPart, Phrase.Quote(rest));
            }
            else
                _draft.Text("genre", published.Name, published.Text);
        }

        if (Take("eprint", isText: false) is { } eprint)
            Eprint(eprint);
    }

    /// <summary>Archives of articles on the web, whose names for articles make addresses.</summary>
    private void Eprint(BibtexValue eprint)
    {
        var number = BibtexAddress.Of(eprint.Latex);
        var kind = (Take("eprinttype") ?? Take("archiveprefix"))?.Text;
        var address = kind?.ToLowerInvariant() switch
        {
            "arxiv" => $"https://arxiv.org/abs/{number}",
            "jstor" => $"https://www.jstor.org/stable/{number}",
            "pubmed" => $"https://www.ncbi.nlm.nih.gov/pubmed/{number}",
            "hdl" => $"https://hdl.handle.net/{number}",
            "googlebooks" => $"https://books.google.com/books?id={number}",
            _ => null,
        };
        if (kind is not null)
        {
            _draft.Text("archive", eprint.Name, kind.Equals("arxiv", StringComparison.OrdinalIgnoreCase) ? "arXiv" : kind);
            _draft.Text("archive-location", eprint.Name, number);
        }
        else
            _draft.LeaveOut(eprint.Name, Omission.NoPlace);

        foreach (var name in (string[])["eprintclass", "primaryclass"])
        {
            if (Take(name) is { } part)
                _draft.LeaveOut(part.Name, Omission.NoPlace);
        }

        if (address is not null && !_draft.Has("url"))
            _draft.Url(eprint.Name, address);
    }

    private void Remarks()
    {
        foreach (var name in (string[])["langid", "language", "hyphenation"])
        {
            if (Take(name) is { } language)
                _draft.Language(language.Name, language.Text);
        }

        var remarks = ((string[])["note", "addendum", "pubstate"]).Select(name => Take(name)).OfType<BibtexValue>().ToList();
        if (remarks is [var first, ..])
            _draft.Text("note", first.Name, string.Join(". ", remarks.Select(one => BibtexStrings.Of(one.Text).TrimEnd('.'))) + (remarks.Count > 1 || first.Text.EndsWith('.') ? "." : ""));

        foreach (var name in (string[])["annote", "annotation"])
            Copy(name, "note");

        // Seen with the entries that refer to others.
        foreach (var name in (string[])["crossref", "xdata", "xref", "hyphenation"])
            _read.Add(name);
    }

    private void Copy(string name, string variable)
    {
        if (Take(name) is { } value)
            _draft.Text(variable, value.Name, value.Text);
    }

    /// <summary>The value of a field, which is then not left out; <c>null</c> if it says nothing.</summary>
    /// <param name="isText">Whether it is LaTeX as a whole; addresses and lists of names are not.</param>
    private BibtexValue? Take(string name, bool isText = true)
    {
        _read.Add(name);
        if (_entry.Find(name) is not { } field)
            return null;

        if (!isText)
            return new(field.Name, field.Value, "");

        var latex = LatexText.Read(field.Value);
        LeaveOutCommands(field.Name, latex);
        return new(field.Name, field.Value, latex.Value);
    }

    private void LeaveOutCommands(Located<string> field, LatexText latex)
    {
        if (!latex.Unknown.IsEmpty)
            _draft.LeaveOut(field, Omission.InPart, string.Join(", ", latex.Unknown.Take(5).Select(command => $"\\{command}")));
    }
}
