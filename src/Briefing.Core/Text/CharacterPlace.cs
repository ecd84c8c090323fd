namespace Briefing.Text;

/// <summary>The offsets of one character in its file; an escape takes up several.</summary>
internal readonly record struct CharacterPlace(int Start, int End);
