namespace Briefing.Import.Graph;

/// <summary>A heading.</summary>
/// <param name="Text">As Markdown.</param>
internal sealed record ImportedSection(Located<string> Text, ImportedFacts? Facts);
