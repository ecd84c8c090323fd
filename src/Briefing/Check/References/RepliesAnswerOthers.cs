using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.References;

/// <summary>BRF0207: nobody replies to oneself.</summary>
/// <remarks>Without this an argument would count as answered that nobody else has answered.</remarks>
internal static class RepliesAnswerOthers
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var stakeholder in debate.Stakeholders)
        {
            foreach (var reply in stakeholder.Replies.Where(reply => reply.To.Value.Stakeholder == stakeholder.Id.Value))
                diagnostics.Add(Problems.ReplyToOneself(reply.To.At, stakeholder.Id.Value));
        }
    }
}
