namespace Briefing.Model;

/// <summary>A place in a source, without the quotation; two that are equal are the same passage.</summary>
internal sealed record Place(string Source, int? Paragraph, string? Page, string? Section, string? Timestamp);
