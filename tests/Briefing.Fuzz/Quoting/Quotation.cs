namespace Briefing.Fuzz.Quoting;

/// <summary>A citation made up for a place in a debate.</summary>
/// <param name="File">The file that it is in; its text occurs there once.</param>
/// <param name="Text">As loaded; it has a number in it that no other has, unless it is quoted as it stands.</param>
/// <param name="Stands">The paragraph from which it is; <c>null</c> if it is in no text.</param>
/// <param name="Cited">The paragraph that is given for it.</param>
internal sealed record Quotation(string File, string Source, string Text, int? Stands, int Cited);
