namespace Briefing.Map.Clashes;

/// <summary>Chooses the clashes of the briefing.</summary>
internal static class BriefingClashes
{
    private const int Seconds = 6;

    /// <param name="all">By rank.</param>
    public static ImmutableArray<Clash> Of(ImmutableArray<Clash> all)
    {
        var byIssue = all.GroupBy(clash => clash.Issue.Number).Select(group => group.Take(2).ToArray()).ToArray();
        return
        [
            .. byIssue.Select(clashes => clashes[0])
                .Concat(byIssue.Where(clashes => clashes.Length > 1).Take(Seconds).Select(clashes => clashes[1]))
                .OrderBy(clash => clash.Issue.Number),
        ];
    }
}
