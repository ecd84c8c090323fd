using Briefing.Text;

namespace Briefing.Verify.Quotes;

/// <summary>A place of a source's text where a quotation stands.</summary>
internal readonly record struct Passage(int Paragraph, TextSpan At);
