using Briefing.Load.Format;
using Briefing.Map;

namespace Briefing.Export.Json;

/// <summary>The whole debate as data, in the format of the files.</summary>
internal static class JsonExport
{
    public static byte[] Write(DebateMap map) =>
        JsonText.Utf8(json => JsonDataWriter.Write(json, DataFormat.File.Write(new(Debate(map.Debate), [.. ArgumentsOf(map)]))));

    /// <summary>With the stamps implied by dates.</summary>
    private static Debate Debate(Debate debate) => debate with
    {
        Sources = [.. debate.Sources.Select(source => source with { Stamp = Stamp(source, debate.Watershed) })],
    };

    private static Located<Stamp>? Stamp(Source source, Watershed? watershed) =>
        source.StampAgainst(watershed) is { } stamp ? new(stamp, source.Id.At) : null;

    private static IEnumerable<ArgumentData> ArgumentsOf(DebateMap map)
    {
        var stakeholders = map.Debate.Stakeholders;
        foreach (var argument in map.Arguments)
        {
            var issue = argument.Argument.Issue;
            yield return new(new(argument.Reference, issue.At), issue)
            {
                Unanswered = new(argument.IsUnanswered, issue.At),
                Status = new(argument.Status, issue.At),
                Replies = [.. argument.Replies.Select(reply => ReplyOf(reply, stakeholders[reply.From]))],
                OwedBy = [.. argument.OwedBy.Select(party => stakeholders[party].Id)],
            };
        }
    }

    private static ReplyData ReplyOf(MappedReply mapped, Stakeholder from) =>
        new(from.Id, mapped.Reply.Kind, mapped.Reply.Basis)
        {
            Argument = mapped.OwnReference is { } own ? new(own, mapped.Reply.To.At) : null,
            Older = new(mapped.IsOlder, mapped.Reply.To.At),
        };
}
