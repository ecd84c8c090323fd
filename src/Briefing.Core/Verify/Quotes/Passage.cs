namespace Briefing.Verify.Quotes;

/// <summary>A place in a source's text where a quotation occurs.</summary>
internal readonly record struct Passage(int Paragraph, TextSpan At);
