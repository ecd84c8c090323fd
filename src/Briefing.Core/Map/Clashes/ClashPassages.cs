namespace Briefing.Map.Clashes;

/// <summary>The passages that a clash rests on.</summary>
internal sealed class ClashPassages(Clash clash)
{
    private readonly HashSet<Place> _places =
    [
        .. clash.Statements.SelectMany(statement => statement.Citations).Select(citation => new Place(
            citation.Source.Value,
            citation.Locator.Paragraph?.Value,
            citation.Locator.Page?.Value,
            citation.Locator.Section?.Value,
            citation.Locator.Timestamp?.Value)),
    ];

    /// <summary>Whether more than half of what one of the two cites is cited by the other too.</summary>
    public bool AreMostlyThoseOf(ClashPassages other) =>
        2 * _places.Count(other._places.Contains) > Math.Min(_places.Count, other._places.Count);

    private sealed record Place(string Source, int? Paragraph, string? Page, string? Section, string? Timestamp);
}
