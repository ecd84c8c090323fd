namespace Briefing.Load.Markup;

/// <summary>Something in the Markdown of a text that will not be printed as it was meant.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
internal readonly record struct MarkupProblem(MarkupProblemKind Kind, int Start, int Length);
