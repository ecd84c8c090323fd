using Briefing.Diagnostics;
using static Briefing.Load.Format.Key;
using static Briefing.Load.Format.Value;

namespace Briefing.Load.Format;

/// <summary>The parts of <c>sources.yaml</c>.</summary>
internal static class SourceFormat
{
    private static readonly Part s_author = new("author",
    [
        Optional("family", Line, "the family name of a person", "Lund"),
        Optional("given", Line, "the given name of a person", "Ada"),
        Optional("literal", Line, "the name of an organisation, or a pen name", "Harbour Council"),
    ])
    {
        Needs = new(["family", "literal"], Problems.NameMissing),
    };

    private static readonly Part s_outside = new("record from outside",
    [
        Optional("issued", Date, "the date", "2024-02-03"),
        Optional("author", ListOf(s_author), "the authors"),
        Optional("container-title", Line, "the newspaper, journal or book"),
        Required("from", Line, "where it is known from", "the newspaper's archive"),
    ]);

    public static Part Source { get; } = new("source",
    [
        Required("id", NewId,
            "a short name in lower-case letters, digits and hyphens, by which other places refer to it",
            "gazette-2024"),
        Optional("label", Line,
            "one or two words as citations print them; if left out, as much of the id as tells it from the other sources", "Gazette"),
        Required("type", new Scalar(ScalarKind.SourceType),
            "the type of the source as CSL names it: 'article-newspaper', 'webpage', 'treaty'; another word is a warning",
            "article-newspaper"),
        Required("title", Line, "the title as it is to be printed", "A tram for the harbour"),
        Optional("author", ListOf(s_author), "the authors as the text itself names them"),
        Optional("container-title", Line, "the newspaper, journal or book that it stands in", "Harbour Gazette"),
        Optional("publisher", Line, "who published it", "Harbour Council"),
        Optional("url", new Scalar(ScalarKind.WebAddress),
            "where it is on the web, with https:// or http://", "https://gazette.example/tram"),
        Optional("issued", Date, "the date that the text itself shows; left out if it shows none", "2024-02-03"),
        Required("language", Language, "the language of the text as a tag such as 'en' or 'ja'", "en"),
        Required("translated", new OneOf(Choices.Translations), "'none', 'human', 'machine' or 'unknown'"),
        Optional("stamp", new OneOf(Choices.Stamps),
            "whether it was written before or after the watershed; worked out from 'issued' (or 'outside') if left out, "
            + "and needed where that cannot tell: no date, the day of the watershed, or a month or year that it falls into"),
        Optional("stamp-note", Markdown, "what shows the stamp; needed if the date says otherwise"),
        Optional("outside", new Keys(s_outside), "what the text does not show about itself, and where it is known from"),
        Optional("describes", new ById("stakeholder", new OneOrMore("voice", new OneOf(Choices.Voices))),
            "the voice that it gives a stakeholder, or a list of them"),
        Optional("reliability", new OneOf(Choices.Grades), "the Admiralty grade, from A (reliable) to F (cannot be judged)"),
        Optional("reliability-note", Markdown, "the reason for the grade"),
        Optional("note", Markdown, "a remark of the editors"),
        Optional("fingerprint", new Scalar(ScalarKind.Word),
            "what tells whether the text is still the one that citations were checked against; "
            + "'briefing sources --verify … --pin' writes it"),
    ]);
}
