namespace Briefing.Text;

/// <summary>Where one character of a text is written: offsets in its file, more than one apart where it is an escape.</summary>
internal readonly record struct CharacterPlace(int Start, int End);
