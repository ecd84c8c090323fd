namespace Briefing.Map.Clashes;

/// <summary>Chooses the clashes of the note.</summary>
internal static class NoteClashes
{
    private const int Most = 6;

    /// <param name="all">By rank.</param>
    public static ImmutableArray<Clash> Of(ImmutableArray<Clash> all) =>
        [.. all.DistinctBy(clash => clash.Issue.Number).Take(Most).OrderBy(clash => clash.Issue.Number)];
}
