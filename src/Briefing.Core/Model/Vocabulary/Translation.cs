namespace Briefing.Model.Vocabulary;

/// <summary>How the edition read came to be in its language.</summary>
internal enum Translation
{
    None,
    Human,
    Machine,
    Unknown,
}
