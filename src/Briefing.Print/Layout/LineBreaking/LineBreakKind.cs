namespace Briefing.Print.Layout.LineBreaking;

/// <summary>Whether a line may end before a character.</summary>
internal enum LineBreakKind : byte
{
    None,
    Allowed,
    Mandatory,
}
