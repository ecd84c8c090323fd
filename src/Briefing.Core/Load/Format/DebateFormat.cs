using Briefing.Load.Codecs;
using Briefing.Load.Schemas;
using static Briefing.Load.Codecs.ValueCodecs;

namespace Briefing.Load.Format;

/// <summary>The objects of <c>debate.yaml</c>.</summary>
internal static class DebateFormat
{
    private static readonly Prompt s_accounts = new(
        "what a source says of it; given once for each source", "[{text: what a source says of it, citations: […]}]",
        "SOURCE:N=TEXT");

    private static readonly ObjectFormat<Watershed> s_watershed = new("watershed", key => new(
        key.Required("date", Date, watershed => watershed.Date,
            "its date, as far as it is known: 2019, 2019-05 or 2019-05-03", "2024-01-15",
            label: "date of the watershed"),
        key.Required("name", Line, watershed => watershed.Name,
            "the name as the briefing prints it", "the council vote", label: "watershed"))
    {
        Note = key.Optional("note", Markdown, watershed => watershed.Note,
            "where the date is from, if no source gives it", label: "note on the watershed"),
    });

    public static ObjectFormat<KeyPoint> KeyPoint { get; } = new("key point", key => new()
    {
        Id = key.LinkId(point => point.Id),
        Text = key.Required("text", Markdown, point => point.Text,
            "the sentence to print", "The two agree on the need and disagree on the route.", prompt: Prompt.ByMeaning),
        Citations = key.CitationsOfEditors(point => point.Citations),
    })
    {
        HasRemarks = true,
    };

    /// <summary>A sentence of the bottom line.</summary>
    public static ObjectFormat<KeyPoint> BottomLine { get; } = new("sentence of the bottom line", key => new()
    {
        Id = key.LinkId(sentence => sentence.Id),
        Text = key.Required("text", Markdown, sentence => sentence.Text,
            "the sentence to print", "The two agree on the need and disagree on the route.", prompt: Prompt.ByMeaning),
        Citations = key.CitationsOfEditors(sentence => sentence.Citations),
    })
    {
        HasRemarks = true,
    };

    public static ObjectFormat<CommonGround> CommonGround { get; } = new("common ground", key => new(
        key.Required("text", Markdown, ground => ground.Text, "the sentence to print", "The harbour needs a line."),
        key.Optional("stakeholders", StakeholderIds, ground => ground.Stakeholders,
            "the ids of those who agree", "residents", label: "held by"),
        key.Citations(ground => ground.Citations)));

    public static ObjectFormat<Issue> Issue { get; } = new("issue", key => new()
    {
        Id = key.NewId(issue => issue.Id, "route"),
        Question = key.Required("question", Line, issue => issue.Question,
            "a neutral question, which every side could accept", "Should the line run through the old town?",
            prompt: new("a neutral question, which every side could accept", "neutral: either side could agree to ask it")),
        Short = key.Optional("short", Line, issue => issue.Short,
            "the issue in two to four words", "The route", label: "short title", prompt: "two to four words, for tables"),
        Kind = key.Required("kind", Choices.IssueKinds, issue => issue.Kind,
            "the word for what it asks: 'fact' (what is so), 'interpretation' (what it means), 'value' (what is good) or "
            + "'policy' (what to do)",
            prompt: "what it is about"),
        Background = key.Optional("background", Markdown, issue => issue.Background,
            "what a reader must know to follow the question",
            prompt: new("what a reader must know, in the editors' words", "what a reader must know")),
        Citations = key.Citations(issue => issue.Citations),
        CommonGround = key.Optional("common-ground", CommonGround.List, issue => issue.CommonGround,
            "what several stakeholders agree on"),
    })
    {
        HasRemarks = true,
        MaxItems = Limits.Issues,
    };

    public static ObjectFormat<SharedText> SharedText { get; } = new("shared text", key => new()
    {
        Id = key.LinkId(text => text.Id),
        Main = key.Main(text => text.Main),
        Name = key.Required("name", Line, text => text.Name,
            "the name as the briefing prints it", "Transport plan 2019", prompt: Prompt.ByMeaning),
        Date = key.Optional("date", Date, text => text.Date,
            "when it was written, as far as it is known", "1987-04", prompt: Prompt.ByMeaning),
        About = key.Optional("about", Markdown, text => text.About, "what it says, in a sentence", prompt: Prompt.ByMeaning),
        Outside = key.Outside(text => text.Outside),
        Citations = key.Citations(text => text.Citations),
        Readings = key.Readings(text => text.Readings),
    })
    {
        HasRemarks = true,
    };

    public static ObjectFormat<Event> Event { get; } = new("event", key => new()
    {
        Id = key.LinkId(happened => happened.Id),
        Main = key.Main(happened => happened.Main),
        Date = key.Required("date", Date, happened => happened.Date,
            "when it happened, as far as is known: 2019, 2019-05 or 2019-05-03", "2019-05", prompt: Prompt.ByMeaning),
        Text = key.Required("text", Markdown, happened => happened.Text,
            "the sentence to print", "The plan is published.", prompt: Prompt.ByMeaning),
        Conflict = key.Optional("conflict", Markdown, happened => happened.Conflict,
            "how the sources differ about it", prompt: Prompt.ByMeaning),
        Outside = key.Outside(happened => happened.Outside),
        Citations = key.Citations(happened => happened.Citations),
        Readings = key.Readings(happened => happened.Readings),
    })
    {
        HasRemarks = true,
        MaxItems = Limits.Events,
    };

    public static ObjectFormat<Conflict> Conflict { get; } = new("conflict", key => new()
    {
        Id = key.LinkId(conflict => conflict.Id),
        Main = key.Main(conflict => conflict.Main),
        About = key.Required("about", Markdown, conflict => conflict.About,
            "what the accounts disagree about", "Who opened the sluice", prompt: Prompt.ByMeaning),
        Accounts = key.Required("accounts", SharedFormat.Account.List, conflict => conflict.Accounts,
            "a list of what each source says of it, at least two", prompt: s_accounts),
        Outside = key.Outside(conflict => conflict.Outside),
    })
    {
        HasRemarks = true,
        JsonForm = new() { First = ["id", "main", "about", "outside"] },
    };

    public static ObjectFormat<AbsentVoice> AbsentVoice { get; } = new("absent voice", key => new()
    {
        Id = key.LinkId(voice => voice.Id),
        Name = key.Required("name", Line, voice => voice.Name,
            "the name as the briefing prints it", "Shopkeepers", prompt: Prompt.ByMeaning),
        HeardThrough = key.Optional("heard-through", SharedFormat.Account.List, voice => voice.HeardThrough,
            "what the sources say of it", prompt: s_accounts),
        Note = key.Optional("note", Markdown, voice => voice.Note,
            "a remark by the editors", prompt: Prompt.ByOption("a remark by the editors")),
    })
    {
        HasRemarks = true,
        JsonForm = new() { First = ["id", "name", "note"] },
    };

    public static ObjectFormat<Part> Part { get; } = new("part", key => new(
        key.Required("title", Line, part => part.Title, "the heading above its issues", "How it came about"),
        key.Required("issues", IssueIds, part => part.Issues, "the ids of its issues, in the order to print", "route")));

    private static readonly ObjectFormat<Revision> s_revision = new("revision", key => new(
        key.Required("version", Line, revision => revision.Version, "the version that it made", "1.1"),
        key.Required("date", Date, revision => revision.Date, "its date, as far as it is known", "2024-04-02"),
        key.Optional("changes", Markdown, revision => revision.Changes, "what changed", "The residents’ reply of March added.")));

    private static readonly ObjectFormat<Work> s_work = new("further reading", key => new(
        key.Required("text", Markdown, work => work.Text,
            "a work as the briefing prints it", "Harbour Board, *Ten years of trams*, 2019.")));

    private static readonly ObjectFormat<LoadedWords> s_loadedWords = new("list of loaded words", key => new(
        key.Optional("add", Words, words => words.Add,
            "words to look for as well", "rail lobby", label: "loaded words added"),
        key.Optional("allow", Words, words => words.Allow, "words to let pass", "regime", label: "loaded words allowed")));

    /// <summary>A debate without its sources, and with only the ids of its stakeholders.</summary>
    public static ObjectFormat<Debate> File { get; } = new("debate file", key => new()
    {
        Title = key.Required("title", Line, debate => debate.Title,
            "the title as it is to be printed", "Should the harbour tram be built?",
            prompt: Prompt.ByHint("as it is to be printed")),
        Question = key.Optional("question", Line, debate => debate.Question,
            "the one question that the debate is about", prompt: Prompt.ByHint()),
        AsOf = key.Required("as-of", Day, debate => debate.AsOf,
            "the day for which the briefing is true, as in 2019-05-03", "2024-03-01",
            prompt: Prompt.ByHint("the day for which the briefing is true, as in 2024-05-01")),
        Language = key.Optional("language", Language, debate => debate.Language,
            "the language of the editors' text and of Briefing's own words, as a tag. Default: 'en'", "en") ?? new("en", default),
        Phrases = key.Optional("phrases", Word, debate => debate.Phrases,
            "the path of a file with Briefing's own words in your wording or language", "phrases.yaml"),
        Watershed = key.Optional("watershed", s_watershed, debate => debate.Watershed,
            "the day that divides the sources into those before and after it"),
        Stakeholders =
        [
            .. key.Required("stakeholders", NewStakeholderIds, debate => [.. debate.Stakeholders.Select(s => s.Id)],
                "a list of their ids, in the order of the columns", "residents",
                prompt: Prompt.ByHint("'briefing add stakeholder' adds one")).Select(Unloaded),
        ],
        Theme = key.Optional("theme", Word, debate => debate.Theme,
            "the path of a theme file from this folder", "theme.yaml"),
        Quotes = key.Optional("quotes", Choices.QuoteStyles, debate => debate.Quotes,
            "how straight quotation marks and apostrophes in the texts are printed: 'curly' (as the language has them) or "
            + "'as-written'. Default: 'as-written'"),
        OrderNote = key.Optional("order-note", Markdown, debate => debate.OrderNote,
            "why the stakeholders are in this order", label: "note on the order"),
        Limits = key.Optional("limits", Markdown, debate => debate.Limits,
            "what the material cannot show", prompt: Prompt.ByHint()),
        Length = key.Optional("length", Choices.Lengths, debate => debate.Length,
            "what is built unless the command line says otherwise: 'note' (two pages), 'briefing' (the main clashes) or "
            + "'record' (everything). Default: 'briefing'"),
        Imprint = new()
        {
            PreparedBy = key.Optional("prepared-by", Line, debate => debate.Imprint.PreparedBy,
                "who made it: names, unit, organisation", "Transport Unit, County Office"),
            For = key.Optional("for", Line, debate => debate.Imprint.For, "for whom it was made", "the county council"),
            Contact = key.Optional("contact", Line, debate => debate.Imprint.Contact,
                "where to ask: an address, a telephone number", "transport@county.example"),
            Number = key.Optional("number", Line, debate => debate.Imprint.Number, "its number in a series", "2024/03"),
            Version = key.Optional("version", Line, debate => debate.Imprint.Version, "the version", "1.1"),
            Published = key.Optional("published", Date, debate => debate.Imprint.Published, "when it was published", "2024-03-04"),
            CiteAs = key.Optional("cite-as", Markdown, debate => debate.Imprint.CiteAs,
                "how others are to cite it", "County Office, *Should the harbour tram be built?*, 2024/03."),
            Licence = key.Optional("licence", Markdown, debate => debate.Imprint.Licence,
                "how others may use it", "CC BY 4.0"),
            Disclaimer = key.Optional("disclaimer", Markdown, debate => debate.Imprint.Disclaimer,
                "what it does not vouch for", "It states nobody’s policy."),
            Classification = key.Optional("classification", Line, debate => debate.Imprint.Classification,
                "the words at the head and the foot of each page; they override the theme's", "FOR OFFICIAL USE"),
            Watermark = key.Optional("watermark", Line, debate => debate.Imprint.Watermark,
                "the word across each page; it overrides the theme's", "DRAFT"),
            History = key.Optional("history", s_revision.List, debate => debate.Imprint.History,
                "its versions, the newest last", label: "revision history"),
            FurtherReading = key.Optional("further-reading", s_work.List, debate => debate.Imprint.FurtherReading,
                "works to read beyond the sources"),
        },
        BottomLine = key.Optional("bottom-line", BottomLine.List, debate => debate.BottomLine,
            "the answer in at most five sentences, at the head of the first page",
            prompt: Prompt.ByHint("[{text: what a reader with five minutes must know, citations: […]}]")),
        KeyPoints = key.Optional("key-points", KeyPoint.List, debate => debate.KeyPoints,
            "the sentences of the front page",
            prompt: Prompt.ByHint("[{text: what a reader in a hurry must know, citations: […]}]")),
        LoadedWords = key.Optional("loaded-words", s_loadedWords, debate => debate.LoadedWords is { Add: [], Allow: [] } ? null : debate.LoadedWords,
            "what the check on the editors' text looks for, and what it lets pass"),
        BalanceRatio = key.Optional("balance-ratio", Ratio, debate => debate.BalanceRatio,
            "how many times as many words as another a stakeholder may have without a warning. Default: '10'", "7.5"),
        Issues = key.Required("issues", Issue.List, debate => debate.Issues,
            "a list of the questions that the debate is about", prompt: Prompt.ByHint("'briefing add issue' adds one")),
        Parts = key.Optional("parts", Part.List, debate => debate.Parts,
            "the issues under headings, in the order to print"),
        Texts = key.Optional("texts", SharedText.List, debate => debate.Texts,
            "texts that the stakeholders read differently"),
        Events = key.Optional("events", Event.List, debate => debate.Events, "what happened when"),
        Conflicts = key.Optional("conflicts", Conflict.List, debate => debate.Conflicts,
            "where the sources contradict each other"),
        AbsentVoices = key.Optional("absent-voices", AbsentVoice.List, debate => debate.AbsentVoices,
            "those whom the sources do not let speak"),
        Sources = [],
        Prose = [],
    })
    {
        HasRemarks = true,
        // In JSON the others are next to the debate. A theme and phrases are not part of the content.
        JsonForm = new()
        {
            Name = "debate",
            LeftOut = ["stakeholders", "theme", "phrases", "issues", "texts", "events", "conflicts", "absent-voices"],
        },
    };

    /// <summary>A stakeholder whose file has not been read yet.</summary>
    private static Stakeholder Unloaded(Located<string> id) => PositionFormat.File.Substitute(id.At) with { Id = id };
}
