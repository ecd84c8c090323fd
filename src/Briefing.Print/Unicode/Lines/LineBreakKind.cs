namespace Briefing.Print.Unicode.Lines;

/// <summary>Whether a line may end before a character.</summary>
internal enum LineBreakKind : byte
{
    None,
    Allowed,
    Mandatory,
}
