namespace Briefing.Model.Vocabulary;

/// <summary>The kind of question that an issue asks.</summary>
internal enum IssueKind
{
    Fact,
    Interpretation,
    Value,
    Policy,
}
