using Briefing.Export.Words;
using Briefing.Load.Codecs;
using Briefing.Map;

namespace Briefing.Export.Csv;

/// <summary>Arguments and replies as a table: one row per argument, followed by one row per reply to it.</summary>
internal static class CsvExport
{
    private static readonly string[] s_columns =
    [
        "record", "id", "issue", "stakeholder", "to", "kind", "basis", "voice", "text", "grounds", "warrant", "hedge",
        "note", "against", "unanswered", "citations", "status", "owed-by", "argument", "older",
    ];

    public static string Write(DebateMap map)
    {
        var text = new StringBuilder(CsvRow.Of(s_columns));
        foreach (var argument in map.Arguments)
        {
            text.Append(Row(map.Debate, argument));
            foreach (var reply in argument.Replies)
                text.Append(Row(map.Debate, argument, reply));
        }

        return text.ToString();
    }

    private static string Row(Debate debate, MappedArgument mapped)
    {
        var argument = mapped.Argument;
        return CsvRow.Of(
            "argument",
            mapped.Reference.ToString(),
            argument.Issue.Value,
            debate.Stakeholders[mapped.Owner].Id.Value,
            "",
            "",
            "",
            Word(argument.Voice),
            PlainText.Of(argument.Claim),
            PlainText.Of(argument.Grounds) ?? "",
            PlainText.Of(argument.Warrant) ?? "",
            PlainText.Of(argument.Hedge) ?? "",
            PlainText.Of(argument.Note) ?? "",
            string.Join(' ', argument.Against.Select(id => id.Value)),
            mapped.IsUnanswered ? "yes" : "no",
            PlainText.Of(argument.Citations),
            Choices.AnswerStatuses.WordOf(mapped.Status),
            string.Join(' ', mapped.OwedBy.Select(party => debate.Stakeholders[party].Id.Value)),
            "",
            "");
    }

    private static string Row(Debate debate, MappedArgument mapped, MappedReply mappedReply)
    {
        var from = debate.Stakeholders[mappedReply.From];
        var reply = mappedReply.Reply;
        return CsvRow.Of(
            "reply",
            PlainText.NameOf(from, mappedReply),
            mapped.Argument.Issue.Value,
            from.Id.Value,
            mapped.Reference.ToString(),
            Choices.ReplyKinds.WordOf(reply.Kind.Value),
            Choices.Bases.WordOf(reply.Basis.Value),
            mappedReply.Voice is { } voice ? Word(voice) : "",
            PlainText.Of(mappedReply.Text),
            "",
            "",
            PlainText.Of(mappedReply.Hedge) ?? "",
            PlainText.Of(mappedReply.Note) ?? "",
            "",
            "",
            PlainText.Of(mappedReply.Citations),
            "",
            "",
            $"{mappedReply.OwnReference}",
            mappedReply.IsOlder ? "yes" : "no");
    }

    private static string Word(Located<Voice> voice) =>
        voice.IsPlaceholder ? Placeholder.Word : Choices.Voices.WordOf(voice.Value);
}
