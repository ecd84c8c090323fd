using Briefing.Export.Bibliography;

namespace Briefing.Import.Bibliography;

/// <summary>Reads BibTeX with the fields of biblatex.</summary>
internal static class BibtexReader
{
    public static ImmutableArray<ImportedSource> Read(TextFile file, DiagnosticBag diagnostics) =>
        [.. BibtexParser.Parse(file, diagnostics).Select(Source)];

    private static ImportedSource Source(BibtexEntry entry)
    {
        var draft = new SourceDraft(entry.Key);
        draft.SetType(Type(entry));

        // Biblatex's own fields come first, because they contain more.
        foreach (var (name, value) in entry.Fields.OrderBy(field => field.Name.Value == "date" ? 0 : 1))
            Take(draft, entry, name, value);

        return draft.Finish();
    }

    private static string Type(BibtexEntry entry) =>
        Field(entry, "csltype")
        ?? BibtexTypes.ToCsl(entry.Type, Field(entry, "entrysubtype"))
        ?? BibtexTypes.ToCsl(BibtexTypes.Other, null)!;

    private static void Take(SourceDraft draft, BibtexEntry entry, Located<string> name, string value)
    {
        var latex = LatexText.Read(value);
        foreach (var command in latex.Unknown)
            draft.LeaveOut(name with { Value = $"{name.Value}, \\{command}" });

        switch (name.Value)
        {
            case "title":
                var subtitle = Field(entry, "subtitle");
                draft.SetTitle(name, subtitle is null ? latex.Value : $"{latex.Value}: {subtitle}");
                break;
            case "author":
                draft.SetAuthors(BibtexNames.Read(value, name.At, out var endsInOthers));
                if (endsInOthers)
                    draft.LeaveOut(name with { Value = "author, others" });
                break;
            case "journal" or "journaltitle" or "booktitle" or "maintitle":
                draft.SetContainer(name, latex.Value);
                break;
            case "publisher" or "institution" or "school" or "organization":
                draft.SetPublisher(name, latex.Value);
                break;
            case "howpublished" when Address(value).StartsWith("http", StringComparison.Ordinal):
            case "url":
                draft.SetUrl(name, Address(value));
                break;
            case "doi":
                draft.SetDoi(name, Address(value));
                break;
            case "date":
                draft.SetIssued(name, PartialDate.Parse(latex.Value));
                break;
            case "year":
                if (Field(entry, "date") is null)
                    draft.SetIssued(name, Date(latex.Value, Field(entry, "month"), Field(entry, "day")));
                break;
            case "langid" or "language":
                draft.SetLanguage(name, latex.Value);
                break;
            case "note" or "annote" or "annotation":
                draft.SetNote(name, latex.Value);
                break;
            case "subtitle" or "csltype" or "entrysubtype":
            case "month" or "day" when Field(entry, "date") is not null || Field(entry, "year") is not null:
                // Read with the fields that they complete.
                break;
            default:
                draft.LeaveOut(name);
                break;
        }
    }

    private static PartialDate? Date(string year, string? month, string? day)
    {
        if (month is null || Month(month) is not { } number)
            return PartialDate.Parse(year);

        var date = day is null ? null : PartialDate.Parse($"{year}-{number}-{day.PadLeft(2, '0')}");
        return date ?? PartialDate.Parse($"{year}-{number}");
    }

    /// <summary>A month, by its number or its English name, as two digits.</summary>
    private static string? Month(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 12 ? $"{number:00}" : null;

        for (var month = 1; month <= 12; month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            if (word.Length >= 3 && name.StartsWith(word.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
                return $"{month:00}";
        }

        return null;
    }

    private static string? Field(BibtexEntry entry, string name) => entry.Fields
        .Where(field => field.Name.Value == name)
        .Select(field => LatexText.Read(field.Value).Value)
        .FirstOrDefault();

    /// <summary>URLs are not LaTeX, but programs wrap them in \url and put backslashes before some characters.</summary>
    private static string Address(string value)
    {
        var address = value.Trim();
        if (address.StartsWith("\\url{", StringComparison.Ordinal) && address.EndsWith('}'))
            address = address[5..^1];

        foreach (var sign in "_%&#~")
            address = address.Replace($"\\{sign}", sign.ToString(), StringComparison.Ordinal);

        return address;
    }
}
