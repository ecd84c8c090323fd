using Briefing.Check.Inventory;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0301 and BRF0302: statements cite a source.</summary>
/// <remarks>Otherwise readers could not tell a stakeholder's argument from one that the editors made up.</remarks>
internal static class StatementsCite
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var statement in CitingStatements.All(debate).Where(statement => statement.Citations.IsEmpty))
        {
            if (statement.Need == CitationNeed.Required)
                diagnostics.Add(Problems.NoCitation(statement.At, statement.What));
            else if (statement.Need == CitationNeed.Expected)
                diagnostics.Add(Problems.NoCitationYet(statement.At, statement.What));
        }
    }
}
