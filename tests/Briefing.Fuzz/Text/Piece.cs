namespace Briefing.Fuzz.Text;

/// <summary>A piece of an author's text.</summary>
/// <param name="Written">As it is in the file.</param>
/// <param name="Seen">What a reader is to see of it.</param>
internal sealed record Piece(string Written, string Seen);
