using Briefing.Export.Words;
using Briefing.Map;

namespace Briefing.Export.Bibliography;

/// <summary>The sources as BibTeX, with biblatex fields where BibTeX has none. A source's id is its key.</summary>
internal static class BibtexExport
{
    private static readonly string[] s_months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(DebateMap map)
    {
        var text = new StringBuilder();
        foreach (var source in map.Debate.Sources)
            Append(text, source);

        return text.ToString();
    }

    private static void Append(StringBuilder text, Source source)
    {
        var (entry, subtype) = BibtexTypes.OfCsl(source.Type.Value);
        var genre = source.Genre?.Value;
        if (entry == "thesis" && genre is not null && BibtexTypes.ThesisOf(genre) is { } thesis)
            (entry, genre) = (thesis, null);

        text.Append(text.Length > 0 ? "\n" : "").Append($"@{entry}{{{source.Id.Value}");

        // Double braces, so that no style changes the capitals of a title.
        Field("title", $"{{{BibtexText.Escaped(source.Title.Value)}}}");
        Names("author", source.Authors);
        Names("editor", source.Editors);
        Names("translator", source.Translators);
        Words(BibtexTypes.ContainerField(entry), source.ContainerTitle?.Value);
        Words("series", source.CollectionTitle?.Value);
        Words("volume", source.Volume?.Value);

        // The issue of a journal is a number; a number beside a series would be that within it.
        var isArticle = entry is "article" or "periodical" or "review";
        Words(isArticle ? "number" : "issue", source.Issue?.Value);
        Words(isArticle || source.CollectionTitle is not null ? "cslnumber" : "number", source.Number?.Value);
        Words("edition", source.Edition?.Value);
        Words("type", genre);
        Words("pages", source.Page?.Value);
        Words(BibtexTypes.PublisherField(entry), source.Publisher?.Value);
        Words("address", source.PublisherPlace?.Value);
        if (source.Issued is { } issued)
            Date(issued.Value);

        Words("entrysubtype", subtype);
        if (source.Archive?.Value is "arXiv" && source.ArchiveLocation is { } article)
        {
            Words("eprinttype", "arXiv");
            Field("eprint", BibtexText.Address(article.Value));
        }
        else
        {
            Words("archive", source.Archive?.Value);
            Words("library", source.ArchiveLocation?.Value);
        }

        Words("isbn", source.Isbn?.Value);
        if (source.Doi is { } doi)
            Field("doi", BibtexText.Doi(doi.Value));

        if (source.Url is { } url)
            Field("url", BibtexText.Address(url.Value));

        Words("urldate", source.Accessed?.Value.Written);
        Words("langid", source.Language.Value);
        Words("annote", PlainText.Of(source.Note));
        if (BibtexTypes.ToCsl(entry, subtype) != source.Type.Value)
            Words("csltype", source.Type.Value);

        text.Append("\n}\n");

        void Names(string name, ImmutableArray<PersonName> names)
        {
            if (!names.IsEmpty)
                Field(name, string.Join(" and ", names.Select(BibtexText.Name)));
        }

        void Field(string name, string value) => text.Append($",\n  {name} = {{{value}}}");

        void Words(string name, string? plain)
        {
            if (plain is not null)
                Field(name, BibtexText.Escaped(plain));
        }

        // Biblatex reads the date, BibTeX as much of it as it can.
        void Date(PartialDate date)
        {
            Field("date", date.Written);
            if (CslDate.Parts(date) is not [var parts])
                return;

            Field("year", parts[0].ToString("0000", CultureInfo.InvariantCulture));
            if (parts.Length > 1)
                text.Append($",\n  month = {s_months[parts[1] - 1]}");
        }
    }
}
