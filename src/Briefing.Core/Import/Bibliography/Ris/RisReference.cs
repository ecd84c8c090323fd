using Briefing.Import.Bibliography.Items;

namespace Briefing.Import.Bibliography.Ris;

/// <summary>One reference of a RIS file. Several tags can hold the same, and what one holds depends on the type.</summary>
internal sealed class RisReference
{
    private readonly ImmutableArray<RisLine> _lines;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly SourceDraft _draft;
    private readonly string _type;

    public RisReference(ImmutableArray<RisLine> lines)
    {
        _lines = lines;
        _type = RisTypes.ToCsl(lines[0].Value) ?? "document";
        _draft = new(Find("ID") is { Value.Length: > 0 } id ? new(id.Value, id.Tag.At) : new("", lines[0].Tag.At));
    }

    private bool IsBook => _type is "book" or "classic";

    private bool IsPart => _type is "chapter" or "entry-dictionary" or "entry-encyclopedia" or "paper-conference";

    /// <param name="isEnded">Whether its end was found.</param>
    public ImportedSource Source(bool isEnded)
    {
        var type = _lines[0];
        if (!isEnded)
            _draft.LeaveOut(type.Tag with { Value = "ER" }, Omission.NotEnded);

        _draft.Text("type", type.Tag, _type);
        if (RisTypes.ToCsl(type.Value) is null)
            _draft.LeaveOut(type.Tag, Omission.InPart, $"the type {Phrase.Quote(type.Value)}");

        Titles();
        Names();
        Dates();
        Pages();
        foreach (var tag in (string[])["VL", "ET", "PB", "CN"])
            Copy(tag, tag switch { "VL" => "volume", "ET" => "edition", "PB" => "publisher", _ => "archive-location" });

        foreach (var tag in (string[])["IS", "M1"])
            Copy(tag, _type.StartsWith("article", StringComparison.Ordinal) ? "issue" : "number");

        foreach (var tag in (string[])["CY", "PP"])
            Copy(tag, "publisher-place");

        Copy("N1", "note");
        Addresses();
        foreach (var line in Lines("LA"))
            _draft.Language(line.Tag, line.Value);

        foreach (var line in _lines.Where(line => line.Value.Length > 0 && !_read.Contains(line.Tag.Value) && line.Tag.Value != "TY"))
            _draft.LeaveOut(line.Tag, Omission.NoPlace);

        return _draft.Finish();
    }

    private void Titles()
    {
        string[] titles = IsBook ? ["TI", "T1", "CT", "BT"] : ["TI", "T1", "CT"];
        string[] containers = IsBook ? [] : ["T2", "JF", "JO", "BT", "JA", "J2", "SO", "JP"];
        Copy(titles, "title");
        if (!_draft.Has("title"))
            Copy(["BT", "T2"], "title");

        Copy(containers, "container-title");
        Copy(IsBook ? ["T2", "T3", "SE"] : ["T3"], "collection-title");
    }

    private void Names()
    {
        Names("author", "AU", "A1");
        Names("editor", "ED", IsBook || IsPart ? "A2" : "ED", "A3");
        Names("translator", "A4", "TA");
    }

    private void Names(string role, params ReadOnlySpan<string> tags)
    {
        var names = ImmutableArray.CreateBuilder<ImportedName>();
        Located<string>? first = null;
        foreach (var tag in tags)
        {
            foreach (var line in Lines(tag))
            {
                first ??= line.Tag;
                var parts = line.Value.Split(',').Select(part => part.Trim()).ToList();
                var name = ImportedName.Of(parts.Count == 1
                    ? new() { Literal = parts[0], At = line.Tag.At }
                    : new() { Family = parts[0], Given = parts[1], Suffix = string.Join(", ", parts.Skip(2)), At = line.Tag.At });
                if (name is null)
                    _draft.LeaveOut(line.Tag, Omission.Unreadable, line.Value);
                else
                    names.Add(name);
            }
        }

        if (first is not null)
            _draft.Names(role, first, names.ToImmutable());
    }

    /// <summary>DA has the day where PY has only the year.</summary>
    private void Dates()
    {
        var dates = ((string[])["DA", "PY", "Y1"]).SelectMany(Lines)
            .Select(line => (line.Tag, Date: DateText.Read(line.Value))).ToList();
        var best = dates.Where(one => one.Date.Value is not null)
            .OrderBy(one => one.Date.Value!.Last.DayNumber - one.Date.Value.First.DayNumber).FirstOrDefault();
        foreach (var (tag, date) in best.Tag is null ? dates : [best])
            _draft.Date("issued", tag, date);

        foreach (var line in Lines("Y2"))
            _draft.Date("accessed", line.Tag, DateText.Read(line.Value));
    }

    private void Pages()
    {
        var (first, last) = (Lines("SP").FirstOrDefault(), Lines("EP").FirstOrDefault());
        if (first is null)
            Copy("EP", "page");
        else
        {
            var isRange = last is null || last.Value == first.Value || last.Value.Contains('-', StringComparison.Ordinal)
                || first.Value.Contains('-', StringComparison.Ordinal);
            var pages = !isRange ? $"{first.Value}-{last!.Value}"
                : last?.Value.Contains('-', StringComparison.Ordinal) == true ? last.Value : first.Value;
            _draft.Page(first.Tag, pages);
        }
    }

    private void Addresses()
    {
        foreach (var line in Lines("UR").Concat(Lines("L2")))
        {
            // Several addresses in one line are divided by semicolons.
            foreach (var address in line.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(20))
                _draft.Url(line.Tag, address);
        }

        foreach (var line in Lines("DO"))
            _draft.Doi(line.Tag, line.Value);

        foreach (var line in Lines("M3"))
        {
            if (DoiText.Of(line.Value) is not null)
                _draft.Doi(line.Tag, line.Value);
            else
                _draft.Text("genre", line.Tag, line.Value);
        }

        // Of a book it is the ISBN, of a journal the ISSN, which says nothing about the article.
        foreach (var line in Lines("SN"))
        {
            if (IsBook || IsPart)
                _draft.Isbn(line.Tag, line.Value);
            else
                _draft.LeaveOut(line.Tag, Omission.NoPlace);
        }
    }

    private void Copy(string tag, string variable)
    {
        foreach (var line in Lines(tag))
            _draft.Text(variable, line.Tag, line.Value);
    }

    /// <summary>The first tag that says something; the others are shorter forms of the same.</summary>
    private void Copy(string[] tags, string variable)
    {
        var found = tags.SelectMany(Lines).ToList();
        if (found is [var first, ..])
            _draft.Text(variable, first.Tag, first.Value);
    }

    /// <summary>Those with a value, which are then not left out.</summary>
    private IEnumerable<RisLine> Lines(string tag)
    {
        _read.Add(tag);
        return _lines.Where(line => line.Tag.Value == tag && line.Value.Length > 0);
    }

    private RisLine? Find(string tag)
    {
        _read.Add(tag);
        return _lines.FirstOrDefault(line => line.Tag.Value == tag);
    }
}
