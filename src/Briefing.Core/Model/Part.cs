namespace Briefing.Model;

/// <summary>Issues under a common heading.</summary>
/// <param name="Issues">Ids, in the order to print.</param>
internal sealed record Part(Prose Title, ImmutableArray<Located<string>> Issues);
