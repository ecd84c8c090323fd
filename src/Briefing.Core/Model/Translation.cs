namespace Briefing.Model;

/// <summary>How the text that was read came to be in its language.</summary>
internal enum Translation
{
    None,
    Human,
    Machine,
    Unknown,
}
