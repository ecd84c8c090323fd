namespace Briefing.Check.Balance;

/// <summary>BRF0315: a stakeholder gives each reply only once.</summary>
/// <remarks>Otherwise a line pasted twice would make one side seem to answer more than it does.</remarks>
internal static class RepliesAreUnique
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var stakeholder in debate.Stakeholders)
        {
            var first = new Dictionary<(ArgumentReference, string), TextSpan>();
            foreach (var reply in stakeholder.Replies)
            {
                var words = reply.Argument?.Value ?? reply.Text?.Value;
                if (words is { Length: > 0 } && !first.TryAdd((reply.To.Value, words), reply.To.At))
                    diagnostics.Add(Problems.DuplicateReply(
                        reply.To.At, reply.To.Value.ToString(), first[(reply.To.Value, words)]));
            }
        }
    }
}
