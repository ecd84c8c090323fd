namespace Briefing.Text.Words;

/// <summary>A kept, deleted or inserted piece of a text.</summary>
internal readonly record struct TextPiece(PieceKind Kind, string Text);
