namespace Briefing.Model;

/// <summary>The kind of question that an issue asks.</summary>
internal enum IssueKind
{
    Fact,
    Interpretation,
    Value,
    Policy,
}
