namespace Briefing.Text.Words;

/// <summary>Which of two texts a piece belongs to.</summary>
internal enum PieceKind
{
    Both,
    Removed,
    Added,
}
