namespace Briefing.Check.References;

/// <summary>BRF0207: a stakeholder does not reply to itself.</summary>
/// <remarks>Otherwise an argument would count as answered although no other stakeholder has answered it.</remarks>
internal static class RepliesAnswerOthers
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var stakeholder in debate.Stakeholders)
        {
            var self = stakeholder.Id.Value;
            foreach (var to in stakeholder.Replies.Select(reply => reply.To))
            {
                if (self.Length > 0 && to.Value.Stakeholder == self)
                    diagnostics.Add(Problems.ReplyToItself(to.At, self, to.Value.Argument));
            }
        }
    }
}
