namespace Briefing.Model.Vocabulary;

/// <summary>How a stance's answer counts when its wording is not a plain yes or no.</summary>
internal enum StanceMark
{
    Yes,
    No,
    Partly,

    /// <summary>None of these.</summary>
    Other,
}
