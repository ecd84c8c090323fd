namespace Briefing.Import.Bibliography.Ris;

/// <summary>A tag and its value on one line.</summary>
internal sealed record RisLine(Located<string> Tag, string Value);
