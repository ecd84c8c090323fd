namespace Briefing.Import.Argdown;

/// <summary>A heading.</summary>
/// <param name="Text">As Markdown.</param>
internal sealed record ArgdownSection(Located<string> Text, ArgdownFacts? Facts);
