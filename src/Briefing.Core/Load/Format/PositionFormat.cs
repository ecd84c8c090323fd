using static Briefing.Load.Format.Key;
using static Briefing.Load.Format.SharedFormat;
using static Briefing.Load.Format.Value;

namespace Briefing.Load.Format;

/// <summary>The parts of a stakeholder's file.</summary>
internal static class PositionFormat
{
    private static readonly Key s_hedge =
        Optional("hedge", Markdown, "the source's own words of caution", "The paper calls the count an estimate.");

    private static readonly Key s_note =
        Optional("note", Markdown, "a remark of the editors, on a slip of translation, say");

    public static Part InBrief { get; } = new("position in brief",
    [
        Required("text", Markdown, "the sentence to print", "It wants the short line."),
        CitationsOfEditors,
    ]);

    public static Part Stance { get; } = new("stance",
    [
        Required("answer", Line, "the stakeholder's answer in a word or two", "yes"),
        Required("line", Markdown, "the stakeholder's position in one line", "The old town has the riders."),
        Optional("mark", new OneOf(Choices.StanceMarks),
            "what the answer comes to; if left out, as the words of 'answer' say"),
        Citations,
    ]);

    public static Part Argument { get; } = new("argument",
    [
        Required("id", NewId,
            "a short name in lower-case letters, digits and hyphens, by which other places refer to it", "riders"),
        Required("issue", Id, "the id of the issue that it is about", "route"),
        Required("claim", Markdown,
            "what the argument asserts, in a sentence", "The old town is where the riders are."),
        Optional("warrant", Markdown, "the rule by which the grounds carry the claim", "A line pays where it is used."),
        Optional("grounds", Markdown, "the facts that it rests on", "Most trips to the harbour end there."),
        Required("voice", new OneOf(Choices.Voices), VoiceMeaning),
        s_hedge,
        s_note,
        Outside,
        Optional("against", new List("stakeholder id", Id),
            "the ids of those whom it is addressed to, and who owe it an answer", "residents"),
        Citations,
    ]);

    public static Part Reply { get; } = new("reply",
    [
        Required("to", new Scalar(ScalarKind.Argument),
            "the argument that it answers, as 'stakeholder/argument'", "operator/riders"),
        Required("kind", new OneOf(Choices.ReplyKinds),
            "the word for how it answers: 'rebut' (argues for the contrary conclusion), 'undermine' (attacks a premise or "
            + "its evidence), 'undercut' (lets the premise stand and denies that the conclusion follows), 'concede' (grants "
            + "it, wholly or in part) or 'reframe' (moves the question)"),
        Required("basis", new OneOf(Choices.Bases),
            "'explicit' if the source itself sets the two against each other, 'juxtaposed' if you do"),
        Required("text", Markdown, "the sentence to print", "Riders would walk to the quay."),
        Voice,
        s_hedge,
        s_note,
        Citations,
    ]);

    public static Part Proposal { get; } = new("proposal",
    [
        LinkId,
        Required("text", Markdown, "the sentence to print", "Build the first stage by 2026."),
        Optional("to", Line, "whom it is addressed to", "the council"),
        Optional("issue", Id, "the id of the issue that it is about", "route"),
        Voice,
        Citations,
    ]);

    public static Part File { get; } = new("position file",
    [
        Required("id", NewId, "the same as the file's name without '.yaml'", "residents"),
        Required("name", Line, "the name as the briefing prints it", "Old Town Residents"),
        Optional("label", Line,
            "at most four characters beside the marker, which no other stakeholder has; if left out, the first letters "
            + "of the words of the name (four at most), or of a single word its first three", "OTR"),
        Required("summary", Markdown, "its position in a few sentences"),
        Optional("in-brief", new Keys(InBrief), "the position in a sentence, for the front page"),
        Optional("heard-through", Markdown, "through whom it is heard in these sources"),
        Optional("stances", new ById("issue", new Keys(Stance)), "its answer to each issue; an issue left out is silence"),
        Optional("arguments", ListOf(Argument), "its arguments"),
        Optional("replies", ListOf(Reply), "its replies to the arguments of others"),
        Optional("proposals", ListOf(Proposal), "what it proposes"),
    ]);
}
