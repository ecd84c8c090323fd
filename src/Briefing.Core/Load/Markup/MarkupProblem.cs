namespace Briefing.Load.Markup;

/// <summary>Markdown in a text that will not be printed as intended.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
internal readonly record struct MarkupProblem(MarkupProblemKind Kind, int Start, int Length);
