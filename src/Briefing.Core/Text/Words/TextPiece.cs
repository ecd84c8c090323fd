namespace Briefing.Text.Words;

/// <summary>A piece of a text that was changed.</summary>
internal readonly record struct TextPiece(PieceKind Kind, string Text);
