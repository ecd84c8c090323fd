namespace Briefing.Map.Clashes;

/// <summary>The passages that a clash rests on.</summary>
internal sealed class ClashPassages(Clash clash)
{
    private readonly HashSet<Place> _passages = [.. clash.Statements.SelectMany(s => s.Citations).SelectMany(c => c.Places)];

    /// <summary>Whether more than half of what one of the two cites is cited by the other too.</summary>
    public bool AreMostlyThoseOf(ClashPassages other) =>
        2 * _passages.Count(other._passages.Contains) > Math.Min(_passages.Count, other._passages.Count);
}
