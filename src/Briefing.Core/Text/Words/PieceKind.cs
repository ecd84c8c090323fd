namespace Briefing.Text.Words;

/// <summary>To which of two texts a piece belongs.</summary>
internal enum PieceKind
{
    Both,
    Removed,
    Added,
}
