namespace Briefing.Model;

/// <summary>
/// A place in a source, without the quotation; two that are equal are the same passage. A citation of several paragraphs has
/// several.
/// </summary>
internal readonly record struct Place(string Source, int? Paragraph, string? Page, string? Section, string? Timestamp);
