namespace Briefing.Model;

/// <summary>What a stance's answer comes to where its words are not a plain yes or no.</summary>
internal enum StanceMark
{
    Yes,
    No,
    Partly,

    /// <summary>None of these.</summary>
    Other,
}
