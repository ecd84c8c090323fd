using Briefing.Load.Codecs;
using Briefing.Load.Schemas;
using static Briefing.Load.Codecs.ValueCodecs;

namespace Briefing.Load.Format;

/// <summary>The objects of <c>sources.yaml</c>.</summary>
internal static class SourceFormat
{
    private static readonly SpeakerVoicesCodec s_speakers = new();

    public static ObjectFormat<PersonName> Author { get; } = new("name", key => new()
    {
        Family = key.Optional("family", Line, name => name.Family, "the family name of a person", "Lund"),
        Given = key.Optional("given", Line, name => name.Given, "the given name of a person", "Ada"),
        Literal = key.Optional("literal", Line, name => name.Literal,
            "the name of an organisation, or a pen name", "Harbour Council"),
    })
    {
        AnyRequired = new(["family", "literal"], Problems.NameMissing),
        IsFlow = true,
    };

    private static readonly ObjectFormat<OutsideRecord> s_outside = new("record from outside", key => new()
    {
        Issued = key.Optional("issued", Date, record => record.Issued,
            "the date", "2024-02-03", label: "issued, from outside"),
        Authors = key.Optional("author", Author.List, record => record.Authors,
            "the authors", label: "authors, from outside"),
        ContainerTitle = key.Optional("container-title", Line, record => record.ContainerTitle,
            "the newspaper, journal or book", label: "container title, from outside"),
        From = key.Required("from", Line, record => record.From,
            "where it is known from", "the newspaper's archive", label: "where that is from"),
    });

    public static ObjectFormat<Source> Source { get; } = new("source", key =>
    {
        var id = key.NewId(source => source.Id, "gazette-2024");
        return new()
        {
            Id = id,
            Label = key.Optional("label", Line, source => source.Label,
                "one or two words as citations print them. Default: the first author's name if the id begins with it, and as "
                + "much of the id as distinguishes it from the other sources",
                "Gazette") ?? new(id.Value, id.At),
            Type = key.Required("type", SourceType, source => source.Type,
                "the type of the source as CSL names it: 'article-newspaper', 'webpage', 'treaty'; any other word causes a warning",
                "article-newspaper",
                prompt: new("its type as CSL names it: article-newspaper, report, webpage",
                    "as CSL names it: article-newspaper, report, webpage")),
            Title = key.Required("title", Title, source => source.Title,
                "the title as it is to be printed", "A tram for the harbour",
                prompt: new("its title as printed there", "as printed there")),
            Authors = key.Optional("author", Author.List, source => source.Authors,
                "the authors as the text itself names them", label: "authors",
                prompt: new("a person as \"Family, Given\", or a body; repeat for several",
                    "[{family: Marsh, given: Ada}], or [{literal: Harbour Council}]")),
            Editors = key.Optional("editor", Author.List, source => source.Editors,
                "its editors, or those of the book that contains it", label: "editors",
                prompt: Prompt.ByOption("an editor, written as an author is")),
            Translators = key.Optional("translator", Author.List, source => source.Translators,
                "the translators", label: "translators", prompt: Prompt.ByOption("a translator, written as an author is")),
            ContainerTitle = key.Optional("container-title", Title, source => source.ContainerTitle,
                "the newspaper, journal or book that contains it", "Harbour Gazette",
                prompt: new("the newspaper, journal or site that contains it", "the newspaper, journal or site")),
            CollectionTitle = key.Optional("collection-title", Title, source => source.CollectionTitle,
                "the series that it, or the book that contains it, belongs to", "Studies in Town Planning",
                label: "series"),
            Volume = key.Optional("volume", Line, source => source.Volume,
                "the volume", "12", prompt: Prompt.ByOption("the volume of the journal or book")),
            Issue = key.Optional("issue", Line, source => source.Issue,
                "the issue of the journal or newspaper", "3", prompt: Prompt.ByOption("the issue of the journal or newspaper")),
            Number = key.Optional("number", Line, source => source.Number,
                "the number of a report, a bill, a treaty or another document", "HC 2024/17"),
            Edition = key.Optional("edition", Line, source => source.Edition,
                "the edition: a number, or words such as 'revised edition'", "2"),
            Genre = key.Optional("genre", Line, source => source.Genre,
                "what it is, more exactly than the type says", "Working paper"),
            Page = key.Optional("page", Page, source => source.Page,
                "the pages that it fills in the journal or book", "12–29",
                label: "pages", prompt: Prompt.ByOption("the pages that it fills in the journal or book")),
            Publisher = key.Optional("publisher", Line, source => source.Publisher,
                "who published it", "Harbour Council", prompt: Prompt.ByMeaning),
            PublisherPlace = key.Optional("publisher-place", Line, source => source.PublisherPlace,
                "where the publisher is", "Orrin", label: "place of the publisher"),
            Archive = key.Optional("archive", Line, source => source.Archive,
                "the archive or library that keeps it", "County Archive"),
            ArchiveLocation = key.Optional("archive-location", Line, source => source.ArchiveLocation,
                "its shelf mark there", "Box 12, folder 3", csl: "archive_location"),
            Doi = key.Optional("doi", Doi, source => source.Doi,
                "its DOI: the part after https://doi.org/", "10.1234/harbour.12",
                label: "DOI", prompt: Prompt.ByOption("its DOI, which begins with 10.", "DOI"), csl: "DOI"),
            Isbn = key.Optional("isbn", Isbn, source => source.Isbn,
                "the ISBN of the book", "978-0-306-40615-7", label: "ISBN", csl: "ISBN"),
            Url = key.Optional("url", WebAddress, source => source.Url,
                "where it is on the web, with https:// or http://", "https://gazette.example/tram",
                label: "address", prompt: new("its address", "https://…"), csl: "URL"),
            Accessed = key.Optional("accessed", Day, source => source.Accessed,
                "the day on which it was read on the web, as in 2024-02-05", "2024-02-05",
                prompt: Prompt.ByOption("the day on which it was read on the web: 2024-02-05")),
            Issued = key.Optional("issued", Date, source => source.Issued,
                "the date that the text itself shows, if any", "2024-02-03",
                prompt: new("its date as the text shows it: 2024, 2024-05 or 2024-05-03",
                    "the date that the text shows: 2024, 2024-05 or 2024-05-03")),
            IsDated = key.IsWritten("issued") || key.IsWritten("written"),
            Written = key.Optional("written", Date, source => source.Written,
                "when it was written, if the text itself shows a date other than that of its issue", "2024-01-28/2024-02-01"),
            Language = key.Required("language", Language, source => source.Language,
                "the language of the text as a tag such as 'en' or 'ja'", "en",
                prompt: new("its language as a tag: en, ja", "a tag such as en or ja")),
            Translated = key.Required("translated", Choices.Translations, source => source.Translated,
                "'none', 'human', 'machine' or 'unknown'", prompt: "whether the text is a translation"),
            Stamp = key.Optional("stamp", Choices.Stamps, source => source.Stamp,
                "whether it was written before or after the watershed; by default from 'written' or 'issued' (or 'outside'), "
                + "and required where that does not decide: no date, the day of the watershed, or a month or year that "
                + "it falls into",
                prompt: Prompt.ByOption("whether it was written before or after the watershed, if its date cannot tell")),
            StampNote = key.Optional("stamp-note", Markdown, source => source.StampNote,
                "the evidence for the stamp; required if the date says otherwise", label: "note on the stamp",
                prompt: Prompt.ByOption("the evidence for the stamp")),
            Outside = key.Optional("outside", s_outside, source => source.Outside,
                "what the text does not show about itself, and where it is known from"),
            Describes = key.Optional("describes", s_speakers, source => source.Describes,
                "the voice that it gives a stakeholder, or a list of them", label: "speakers",
                prompt: new(
                    "whose words it gives, and in which voice, or voices with commas between them; repeat for several",
                    "{stakeholder: own}, or another voice that this source gives it", "STAKEHOLDER=VOICE")),
            Reliability = key.Optional("reliability", Choices.Grades, source => source.Reliability,
                "the Admiralty grade, from A (reliable) to F (cannot be judged)"),
            ReliabilityNote = key.Optional("reliability-note", Markdown, source => source.ReliabilityNote,
                "the reason for the grade", label: "note on reliability"),
            Note = key.Optional("note", Markdown, source => source.Note, "a remark by the editors"),
            Fingerprint = key.Optional("fingerprint", Word, source => source.Fingerprint,
                "what shows whether the text is still the one that citations were checked against; "
                + "'briefing sources --verify … --pin' writes it"),
        };
    })
    {
        HasRemarks = true,
    };
}
