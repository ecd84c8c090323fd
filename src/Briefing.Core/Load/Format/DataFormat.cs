using static Briefing.Load.Format.Key;
using static Briefing.Load.Format.Value;

namespace Briefing.Load.Format;

/// <summary>
/// The parts of the JSON that <c>briefing export -f json</c> writes: those of the files, under its own keys.
/// </summary>
internal static class DataFormat
{
    // Keys of debate.yaml that stand beside the debate in the JSON. A theme is no part of what is said.
    private static readonly string[] s_elsewhere =
        ["stakeholders", "theme", "issues", "texts", "events", "conflicts", "absent-voices"];

    // A part that stands in several places stays one part. Filled while the fields below are.
    private static readonly Dictionary<Part, Part> s_known = [];

    private static readonly Part s_debate = Json(new Part("debate",
    [
        .. DebateFormat.File.Keys.Where(key => !s_elsewhere.Contains(key.Name)),
    ]));

    private static readonly Part s_argument = With(PositionFormat.Argument,
        Optional("reference", new Scalar(ScalarKind.Argument),
            "what others call it; follows from the ids", "operator/riders"));

    private static readonly Part s_reply = With(PositionFormat.Reply,
        Optional("from", Id, "the id of who replies; follows from where it stands", "residents"));

    private static readonly Part s_stance = With(PositionFormat.Stance,
        Required("issue", Id, "the id of the issue that it answers", "route"));

    private static readonly Part s_stakeholder = Json(new Part("stakeholder",
    [
        .. PositionFormat.File.Keys.Select(key => key.Name switch
        {
            "stances" => key with { Value = ListOf(s_stance, Limits.Issues) },
            "arguments" => key with { Value = ListOf(s_argument) },
            "replies" => key with { Value = ListOf(s_reply) },
            "id" => key with { Meaning = "the id by which others refer to it" },
            _ => key,
        }),
    ]));

    private static readonly Part s_mappedReply = new("mapped reply",
    [
        Optional("from", Id, "the id of who replies", "residents"),
        Optional("kind", new OneOf(Choices.ReplyKinds), "how it answers"),
        Optional("basis", new OneOf(Choices.Bases), "who set the two against each other"),
    ]);

    private static readonly Part s_mappedArgument = new("mapped argument",
    [
        Optional("argument", new Scalar(ScalarKind.Argument), "the argument", "operator/riders"),
        Optional("issue", Id, "the id of its issue", "route"),
        Optional("unanswered", new Scalar(ScalarKind.Truth), "whether nobody replies to it"),
        Optional("replies", ListOf(s_mappedReply), "the replies to it"),
        Optional("owedBy", new List("stakeholder id", Id), "whom it is addressed to and who does not reply", "residents"),
    ]);

    public static Part File { get; } = new("debate as JSON",
    [
        Required("debate", new Keys(s_debate), "the debate itself: title, question, day and key points"),
        Required("issues", ListOf(Json(DebateFormat.Issue), Limits.Issues), "the questions that the debate is about"),
        Required("sources", ListOf(Json(SourceFormat.Source)), "the sources"),
        Required("stakeholders", ListOf(s_stakeholder, Limits.Stakeholders),
            "the positions, in the order of the columns"),
        Optional("events", ListOf(Json(DebateFormat.Event), Limits.Events), "what happened when"),
        Optional("texts", ListOf(Json(DebateFormat.SharedText)), "texts that the stakeholders read differently"),
        Optional("conflicts", ListOf(Json(DebateFormat.Conflict)), "where the sources contradict each other"),
        Optional("absentVoices", ListOf(Json(DebateFormat.AbsentVoice)), "those whom the sources do not let speak"),
        Optional("map", ListOf(s_mappedArgument), "who answers whom; follows from the rest and is not read back"),
    ]);

    private static Part With(Part part, Key key) => part with { Keys = [.. part.Keys, key] };

    /// <summary>The same part under the keys of the JSON.</summary>
    private static Part Json(Part part)
    {
        if (!s_known.TryGetValue(part, out var json))
            s_known.Add(part, json = part with { Keys = [.. part.Keys.Select(Json)] });

        return json;
    }

    private static Key Json(Key key) => key with { Name = JsonNames.Of(key.Name), Value = Json(key.Value) };

    private static Value Json(Value value) => value switch
    {
        Keys keys => new Keys(Json(keys.Part)),
        List list => list with { Item = Json(list.Item) },
        ById map => map with { Item = Json(map.Item) },
        _ => value,
    };
}
