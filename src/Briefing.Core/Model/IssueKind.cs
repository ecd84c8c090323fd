namespace Briefing.Model;

/// <summary>What sort of question an issue asks.</summary>
internal enum IssueKind
{
    Fact,
    Interpretation,
    Value,
    Policy,
}
