namespace Briefing.Fuzz.Text;

/// <summary>Where a base debate has a text that an output shows.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Key">Of the text, or of the list that it is in.</param>
/// <param name="Start">The offset of the value as written.</param>
/// <param name="Index">Among the texts of the loaded debate.</param>
internal sealed record TextPlace(string File, string Key, int Start, int Length, int Index, bool IsMarkdown);
