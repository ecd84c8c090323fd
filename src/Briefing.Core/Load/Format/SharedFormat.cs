using Briefing.Diagnostics;
using static Briefing.Load.Format.Key;
using static Briefing.Load.Format.Value;

namespace Briefing.Load.Format;

/// <summary>Parts that stand in more than one place.</summary>
internal static class SharedFormat
{
    public static Part Citation { get; } = new("citation",
    [
        Required("source", Id, "the id of a source in sources.yaml", "gazette-2024"),
        Optional("paragraph", new Scalar(ScalarKind.Count),
            "the n-th non-empty line of the source's text, counted from 1", "7"),
        Optional("page", Line, "the page, or the pages", "12–13"),
        Optional("section", Line, "the number or the title of the section", "3.1"),
        Optional("timestamp", new Scalar(ScalarKind.Timestamp), "the time in a recording, as m:ss or h:mm:ss", "4:05"),
        Optional("quote", Line, "the source's words from that place, at most 14 of them", "four in five trips end"),
        Optional("reading", Line,
            "the reading adopted where the quotation carries a slip; the quotation is then printed with [sic]"),
    ])
    {
        Needs = new(["paragraph", "page", "section", "timestamp"], Problems.NoLocator),
    };

    /// <summary>Of what nothing in the files refers to, but a link from outside may.</summary>
    public static Key LinkId { get; } = Optional("id", NewId,
        "the name that links to it end with, unique among its kind; made of its first words if left out", "the-vote");

    public static Key Citations { get; } =
        Optional("citations", ListOf(Citation), "the places in the sources that it rests on");

    /// <summary>Of a sentence in the editors' own name. That there is one is checked with the other editorial rules.</summary>
    public static Key CitationsOfEditors { get; } =
        Optional("citations", ListOf(Citation), "the places in the sources that it rests on, at least one");

    public static Key Outside { get; } = Optional("outside", new Keys(new("fact from outside",
    [
        Required("text", Markdown, "the sentence to print", "The count was repeated in 2025."),
        Required("from", Line, "where it is known from", "the county archive"),
    ])), "a fact from outside the sources, printed apart and marked");

    /// <summary>Who speaks, where it need not be said.</summary>
    public static Key Voice { get; } = Optional("voice", new OneOf(Choices.Voices), VoiceMeaning);

    public static Key Readings { get; } = Optional("readings", ListOf(new Part("reading",
    [
        Required("stakeholder", Id, "the id of a stakeholder", "residents"),
        Required("text", Markdown, "how the stakeholder reads it", "It leaves the route open."),
        Voice,
        Citations,
    ])), "how the stakeholders read it, each for itself");

    public static Part Account { get; } = new("account",
    [
        Required("text", Markdown, "what a source says of it", "The storm opened the sluice."),
        Citations,
    ]);

    public const string VoiceMeaning =
        "the word for who speaks in the source: 'own' (the stakeholder wrote it), 'quoted' (a third party prints the "
        + "stakeholder's words), 'reported' (a third party tells its view), 'analysis' (the source's author judges for "
        + "himself) or 'inference' (the editors infer it)";
}
