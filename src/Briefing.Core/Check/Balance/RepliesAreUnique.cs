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
            foreach (var reply in stakeholder.Replies.Where(reply => reply.Text.Value.Length > 0))
            {
                if (!first.TryAdd((reply.To.Value, reply.Text.Value), reply.To.At))
                    diagnostics.Add(Problems.DuplicateReply(
                        reply.To.At, reply.To.Value.ToString(), first[(reply.To.Value, reply.Text.Value)]));
            }
        }
    }
}
