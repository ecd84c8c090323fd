using Briefing.Load.Codecs;
using static Briefing.Load.Codecs.ValueCodecs;

namespace Briefing.Load.Format;

/// <summary>
/// The objects that exist only in the JSON of <c>briefing export -f json</c>; all others have the format of the files, with
/// JSON's spelling of keys.
/// </summary>
internal static class DataFormat
{
    private static readonly ObjectFormat<ReplyData> s_reply = new("mapped reply", key => new(
        key.Optional("from", StakeholderId, reply => reply.From, "the id of the stakeholder that replies", "residents"),
        key.Optional("kind", Choices.ReplyKinds, reply => reply.Kind, "how it answers"),
        key.Optional("basis", Choices.Bases, reply => reply.Basis, "who set the two against each other"))
    {
        Argument = key.Optional("argument", Reference, reply => reply.Argument,
            "the argument that is the reply, if it has no text", "residents/noise"),
        Older = key.Optional("older", Truth, reply => reply.Older, "whether its sources were written before the argument's"),
    });

    private static readonly ObjectFormat<ArgumentData> s_argument = new("mapped argument", key => new(
        key.Optional("argument", Reference, argument => argument.Argument, "the argument", "operator/riders"),
        key.Optional("issue", IssueId, argument => argument.Issue, "the id of its issue", "route"))
    {
        Unanswered = key.Optional("unanswered", Truth, argument => argument.Unanswered, "whether its status is 'open'"),
        Status = key.Optional("status", Choices.AnswerStatuses, argument => argument.Status,
            "'by-source' if a source itself answers it, 'by-editors' if only the editors set replies against it, 'open' if it has "
            + "no reply, or only some that the editors set against it and that are older"),
        Replies = key.Optional("replies", s_reply.List, argument => argument.Replies, "the replies to it"),
        OwedBy = key.Optional("owed-by", StakeholderIds, argument => argument.OwedBy,
            "those who do not answer it, among those it is addressed to or, if it names nobody, all others who "
            + "speak on the issue",
            "residents"),
    });

    /// <summary>The format is stable: keys may be added, but never renamed.</summary>
    public static ObjectFormat<DebateData> File { get; } = new("debate as JSON", key => new(
        key.Required("debate", DebateFormat.File, data => data.Debate,
            "the debate itself: title, question, day and key points") with
        {
            Issues = key.Required("issues", DebateFormat.Issue.List, data => data.Debate.Issues,
                "the questions that the debate is about"),
            Sources = key.Required("sources", SourceFormat.Source.List, data => data.Debate.Sources, "the sources"),
            Stakeholders = key.Required("stakeholders", PositionFormat.File.List, data => data.Debate.Stakeholders,
                "the positions, in the order of the columns"),
            Events = key.Optional("events", DebateFormat.Event.List, data => data.Debate.Events, "what happened when"),
            Texts = key.Optional("texts", DebateFormat.SharedText.List, data => data.Debate.Texts,
                "texts that the stakeholders read differently"),
            Conflicts = key.Optional("conflicts", DebateFormat.Conflict.List, data => data.Debate.Conflicts,
                "where the sources contradict each other"),
            AbsentVoices = key.Optional("absent-voices", DebateFormat.AbsentVoice.List, data => data.Debate.AbsentVoices,
                "those whom the sources do not let speak"),
        },
        key.Optional("map", s_argument.List, data => data.Map,
            "who answers whom; follows from the rest and is not read back")));
}
