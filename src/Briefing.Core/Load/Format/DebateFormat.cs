using static Briefing.Load.Format.Key;
using static Briefing.Load.Format.SharedFormat;
using static Briefing.Load.Format.Value;

namespace Briefing.Load.Format;

/// <summary>The parts of <c>debate.yaml</c>.</summary>
internal static class DebateFormat
{
    public static Part Watershed { get; } = new("watershed",
    [
        Required("date", Date, "when it was, as far as it is known: 2019, 2019-05 or 2019-05-03", "2024-01-15"),
        Required("name", Line, "the name as the briefing prints it", "the council vote"),
        Optional("note", Markdown, "where the date is from, if no source gives it"),
    ]);

    public static Part KeyPoint { get; } = new("key point",
    [
        LinkId,
        Required("text", Markdown, "the sentence to print", "The two agree on the need and disagree on the route."),
        CitationsOfEditors,
    ]);

    private static readonly Part s_commonGround = new("common ground",
    [
        Required("text", Markdown, "the sentence to print", "The harbour needs a line."),
        Optional("stakeholders", new List("stakeholder id", Id), "the ids of those who agree", "residents"),
        Citations,
    ]);

    public static Part Issue { get; } = new("issue",
    [
        Required("id", NewId,
            "a short name in lower-case letters, digits and hyphens, by which other places refer to it", "route"),
        Required("question", Line,
            "a neutral question, to which either side could agree", "Should the line run through the old town?"),
        Optional("short", Line, "the issue in two to four words", "The route"),
        Required("kind", new OneOf(Choices.IssueKinds),
            "the word for what it asks: 'fact' (what is so), 'interpretation' (what it means), 'value' (what is good) or "
            + "'policy' (what to do)"),
        Optional("background", Markdown, "what a reader must know to follow the question"),
        Citations,
        Optional("common-ground", ListOf(s_commonGround), "what several stakeholders agree on"),
    ]);

    public static Part SharedText { get; } = new("shared text",
    [
        LinkId,
        Required("name", Line, "the name as the briefing prints it", "Transport plan 2019"),
        Optional("date", Date, "when it was written, as far as it is known", "1987-04"),
        Optional("about", Markdown, "what it says, in a sentence"),
        Outside,
        Citations,
        Readings,
    ]);

    public static Part Event { get; } = new("event",
    [
        LinkId,
        Required("date", Date, "when it was, as far as it is known: 2019, 2019-05 or 2019-05-03", "2019-05"),
        Required("text", Markdown, "the sentence to print", "The plan is published."),
        Optional("conflict", Markdown, "where the sources tell it differently"),
        Outside,
        Citations,
        Readings,
    ]);

    public static Part Conflict { get; } = new("conflict",
    [
        LinkId,
        Required("about", Markdown, "what the accounts disagree about", "Who opened the sluice"),
        Required("accounts", ListOf(Account), "a list of what each source says of it, at least two"),
        Outside,
    ]);

    public static Part AbsentVoice { get; } = new("absent voice",
    [
        LinkId,
        Required("name", Line, "the name as the briefing prints it", "Shopkeepers"),
        Optional("heard-through", ListOf(Account), "what the sources tell of it"),
        Optional("note", Markdown, "a remark of the editors"),
    ]);

    public static Part LoadedWords { get; } = new("list of loaded words",
    [
        Optional("add", new List("word", new Scalar(ScalarKind.Word)), "words to watch for as well", "rail lobby"),
        Optional("allow", new List("word", new Scalar(ScalarKind.Word)), "words to let pass", "regime"),
    ]);

    public static Part File { get; } = new("debate file",
    [
        Required("title", Line, "the title as it is to be printed", "Should the harbour tram be built?"),
        Optional("question", Line, "the one question that the debate is about"),
        Required("as-of", new Scalar(ScalarKind.Day),
            "the day for which the briefing is true, as in 2019-05-03", "2024-03-01"),
        Optional("language", Language, "the language of the editors' text as a tag; 'en' if left out", "en"),
        Optional("watershed", new Keys(Watershed), "the day that divides the sources into those before and after it"),
        Required("stakeholders", new List("stakeholder id", NewId) { Most = Limits.Stakeholders },
            "a list of their ids, in the order of the columns", "residents"),
        Optional("theme", new Scalar(ScalarKind.Word), "the path of a theme file from this folder", "theme.yaml"),
        Optional("order-note", Markdown, "why the stakeholders stand in this order"),
        Optional("limits", Markdown, "what the material cannot show"),
        Optional("key-points", ListOf(KeyPoint), "the sentences of the front page"),
        Optional("loaded-words", new Keys(LoadedWords),
            "what the check on the editors' text is to watch for, and what it is to let pass"),
        Optional("balance-ratio", new Scalar(ScalarKind.Ratio),
            "how many times the words of another a stakeholder may have before a warning; '10' if left out", "7.5"),
        Required("issues", ListOf(Issue, Limits.Issues), "a list of the questions that the debate is about"),
        Optional("texts", ListOf(SharedText), "texts that the stakeholders read differently"),
        Optional("events", ListOf(Event, Limits.Events), "what happened when"),
        Optional("conflicts", ListOf(Conflict), "where the sources contradict each other"),
        Optional("absent-voices", ListOf(AbsentVoice), "those whom the sources do not let speak"),
    ]);
}
