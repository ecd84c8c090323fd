namespace Briefing.Symbols;

/// <summary>A place where an id is written.</summary>
/// <param name="At">
/// The characters of the id alone; where they are not written as they are, as with an escape, the whole scalar.
/// </param>
/// <param name="Written">The text of the whole scalar: the id, or a reference of which it is a part.</param>
/// <param name="Extent">The whole scalar, with its quotation marks.</param>
/// <param name="IsDefinition">Whether the thing itself is written there, rather than a reference to it.</param>
internal sealed record Occurrence(Symbol Symbol, TextSpan At, string Written, TextSpan Extent, bool IsDefinition);
