using Briefing.Load.Codecs;
using Briefing.Load.Schemas;
using static Briefing.Load.Codecs.ValueCodecs;

namespace Briefing.Load.Format;

/// <summary>Objects and keys that occur in several places.</summary>
internal static class SharedFormat
{
    private const string Place = "place";

    public static ObjectFormat<Citation> Citation { get; } = new("citation", key => new()
    {
        Source = key.Required("source", SourceId, c => c.Source,
            "the id of a source in sources.yaml", "gazette-2024",
            prompt: Prompt.ByOption("the id of the source that it rests on")),
        Locator = new()
        {
            Paragraph = key.Optional("paragraph", Paragraphs, c => c.Locator.Paragraph,
                "the n-th non-empty line of the source's text, counted from 1; several as in 36-37 or \"3, 7-9\"", "7",
                label: Place, prompt: Prompt.ByOption("the place in the source: the n-th paragraph, counted from 1, or several", "N")),
            Page = key.Optional("page", Page, c => c.Locator.Page,
                "the page, or the pages as in 31-33", "12–13",
                label: Place, prompt: Prompt.ByOption("the place in the source: a page", "PAGE")),
            Section = key.Optional("section", Section, c => c.Locator.Section,
                "the number or the title of the section, or several as in 4.2-4.4", "3.1",
                label: Place, prompt: Prompt.ByOption("the place in the source: a section", "SECTION")),
            Timestamp = key.Optional("timestamp", Timestamp, c => c.Locator.Timestamp,
                "the time in a recording, as m:ss or h:mm:ss, or several as in 10:05-10:40", "4:05",
                label: Place, prompt: Prompt.ByOption("the time in a recording: 12:30")),
        },
        Quote = key.Optional("quote", Quotation, c => c.Quote,
            "the source's words from that place, at most 14 of them", "four in five trips end",
            label: "quotation",
            prompt: Prompt.ByOption("words of the source, word for word, at most 14")),
        Reading = key.Optional("reading", Line, c => c.Reading,
            "the reading adopted where the quotation contains an error; the quotation is then printed with [sic]",
            label: "reading adopted"),
        At = key.At,
    })
    {
        AnyRequired = new(["paragraph", "page", "section", "timestamp"], Problems.NoLocator),
        IsFlow = true,
    };

    private static readonly ObjectFormat<OutsideFact> s_outside = new("fact from outside", key => new(
        key.Required("text", Markdown, fact => fact.Text,
            "the sentence to print", "The count was repeated in 2025.",
            label: "outside fact"),
        key.Required("from", Line, fact => fact.From,
            "where it is known from", "the county archive",
            label: "where the outside fact is from")))
    {
        IsFlow = true,
    };

    public static ObjectFormat<SourceReading> Reading { get; } = new("reading", key => new()
    {
        Stakeholder = key.Required("stakeholder", StakeholderId, reading => reading.Stakeholder,
            "the id of a stakeholder", "residents", label: ""),
        Text = key.Required("text", Markdown, reading => reading.Text,
            "how the stakeholder reads it", "It leaves the route open."),
        Voice = key.Voice(reading => reading.Voice),
        Citations = key.Citations(reading => reading.Citations),
    });

    public static ObjectFormat<Account> Account { get; } = new("account", key => new(
        key.Required("text", Markdown, account => account.Text,
            "what a source says of it", "The storm opened the sluice."),
        key.Citations(account => account.Citations)));

    /// <summary>For elements that other elements refer to.</summary>
    public static Located<string> NewId<T>(this Fields<T> key, Func<T, Located<string>> get, string example)
        where T : class => key.Required("id", ValueCodecs.NewId, get,
            "a short name in lower-case letters, digits and hyphens, by which other places refer to it", example);

    /// <summary>For elements that only links from outside refer to.</summary>
    public static Located<string>? LinkId<T>(this Fields<T> key, Func<T, Located<string>?> get)
        where T : class => key.Optional("id", ValueCodecs.NewId, get,
            "the last part of links to it, unique among its kind. Default: made from its first words", "the-vote",
            prompt: Prompt.ByOption("the name that links to it end with", "ID"));

    public static ImmutableArray<Citation> Citations<T>(this Fields<T> key, Func<T, ImmutableArray<Citation>> get)
        where T : class =>
        key.Optional("citations", Citation.List, get, "the places in the sources that it rests on",
            prompt: Prompt.ByHint("a source and a place in it, as in [{source: ID, paragraph: 1}]"));

    /// <summary>For a sentence of the editors. The editorial rules check that it has a citation.</summary>
    public static ImmutableArray<Citation> CitationsOfEditors<T>(
        this Fields<T> key, Func<T, ImmutableArray<Citation>> get)
        where T : class =>
        key.Optional("citations", Citation.List, get, "the places in the sources that it rests on, at least one",
            prompt: Prompt.ByHint("a source and a place in it, as in [{source: ID, paragraph: 1}]"));

    public static OutsideFact? Outside<T>(this Fields<T> key, Func<T, OutsideFact?> get)
        where T : class => key.Optional("outside", s_outside, get,
            "a fact from outside the sources, printed separately and marked");

    public static ImmutableArray<SourceReading> Readings<T>(this Fields<T> key, Func<T, ImmutableArray<SourceReading>> get)
        where T : class =>
        key.Optional("readings", Reading.List, get, "how each stakeholder reads it",
            prompt: Prompt.ByHint("[{stakeholder: ID, text: how it reads it, citations: […]}]"));

    /// <summary>Whether the shorter documents print it.</summary>
    public static Located<bool>? Main<T>(this Fields<T> key, Func<T, Located<bool>?> get)
        where T : class => key.Optional("main", Truth, get,
            "true to print it in the shorter documents, false to leave it out. Default: Briefing chooses");

    /// <summary>The speaker, where optional.</summary>
    public static Located<Voice>? Voice<T>(this Fields<T> key, Func<T, Located<Voice>?> get, Prompt prompt = default)
        where T : class => key.Optional("voice", Choices.Voices, get, VoiceMeaning, prompt: prompt);

    public const string VoiceMeaning =
        "the word for who speaks in the source: 'own' (the stakeholder wrote it), 'quoted' (a third party prints the "
        + "stakeholder's words), 'reported' (a third party describes its view), 'analysis' (the source's author gives a "
        + "judgement) or 'inference' (the editors infer it)";
}
