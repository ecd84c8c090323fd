namespace Briefing.Check.References;

/// <summary>BRF0208: a stakeholder does not direct an argument against itself.</summary>
/// <remarks>Otherwise a stakeholder would be listed as owing itself an answer.</remarks>
internal static class ArgumentsAddressOthers
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var stakeholder in debate.Stakeholders)
        {
            var self = stakeholder.Id.Value;
            foreach (var id in stakeholder.Arguments.SelectMany(argument => argument.Against))
            {
                if (self.Length > 0 && id.Value == self)
                    diagnostics.Add(Problems.AgainstItself(id));
            }
        }
    }
}
