namespace Briefing.Map.Clashes;

/// <summary>
/// Chooses the clashes of the briefing: one for each issue that has one, and a second for six. A limit changes which clash
/// of an issue is chosen, and which issues get a second; no issue loses its only clash.
/// </summary>
internal sealed class BriefingClashes(ClashParties parties)
{
    private const int Seconds = 6;
    private const int LeastOfParty = 2;

    private readonly Dictionary<(int, int), int> _juxtaposed = [];
    private readonly int[] _count = new int[parties.Count];

    /// <param name="all">By rank.</param>
    /// <returns>In the order of the issues, the better clash of an issue first.</returns>
    public static ImmutableArray<Clash> Of(ImmutableArray<Clash> all, ClashParties parties)
    {
        var choice = new BriefingClashes(parties);
        var firsts = choice.Firsts(all);
        var seconds = choice.SecondsOf(all, firsts);
        return [.. firsts.Concat(seconds).OrderBy(clash => clash.Issue.Number)];
    }

    private List<Clash> Firsts(ImmutableArray<Clash> all)
    {
        var firsts = new List<Clash>();
        foreach (var clashes in all.GroupBy(clash => clash.Issue.Number))
        {
            // Where only the editors set a pair against each other for the fourth time, the issue may have another clash.
            var best = clashes.First();
            var first = best.Rank.IsAuthors ? best : clashes.FirstOrDefault(KeepsPairs) ?? best;
            Count(first);
            firsts.Add(first);
        }

        return firsts;
    }

    /// <summary>Sides in fewer than two are helped first; then the issues with the best clashes have their second.</summary>
    private List<Clash> SecondsOf(ImmutableArray<Clash> all, List<Clash> firsts)
    {
        var chosen = firsts.ToDictionary(clash => clash.Issue.Number);
        var rest = all.Where(clash => !ReferenceEquals(chosen[clash.Issue.Number], clash)).ToArray();
        var available = new int[parties.Count];
        foreach (var party in all.SelectMany(clash => clash.Parties))
            available[party]++;

        var seconds = new Dictionary<int, Clash>();
        while (seconds.Count < Seconds
            && rest.Where(IsFree).Where(clash => Helps(clash) > 0).MaxBy(Helps) is { } helpful)
        {
            Add(helpful);
        }

        // By the rank of their issues, not by their own. Where no other is left, a side may be in too many.
        var byIssue = rest.Where(clash => clash.Rank.Attackers > 0 || clash.Rank.IsAuthors).ToLookup(clash => clash.Issue.Number);
        foreach (var isLimited in (bool[])[true, false])
        {
            foreach (var issue in all.Select(clash => clash.Issue.Number).Distinct())
            {
                if (seconds.Count < Seconds
                    && !seconds.ContainsKey(issue)
                    && byIssue[issue].FirstOrDefault(clash =>
                        clash.Rank.IsAuthors || (KeepsPairs(clash) && (!isLimited || LeavesRoom(clash)))) is { } second)
                {
                    Add(second);
                }
            }
        }

        return [.. seconds.Values];

        bool IsFree(Clash clash) => !seconds.ContainsKey(clash.Issue.Number) && KeepsPairs(clash);

        int Helps(Clash clash) => clash.Parties.Count(party => _count[party] < Math.Min(LeastOfParty, available[party]));

        // At most nine of twelve.
        bool LeavesRoom(Clash clash) => clash.Parties.All(party => 4 * (_count[party] + 1) <= 3 * (firsts.Count + Seconds));

        void Add(Clash clash)
        {
            seconds.Add(clash.Issue.Number, clash);
            Count(clash);
        }
    }

    private void Count(Clash clash)
    {
        foreach (var party in clash.Parties)
            _count[party]++;
        foreach (var pair in parties.Juxtaposed(clash))
            _juxtaposed[pair] = _juxtaposed.GetValueOrDefault(pair) + 1;
    }

    private bool KeepsPairs(Clash clash) =>
        parties.Juxtaposed(clash).All(pair => _juxtaposed.GetValueOrDefault(pair) < NoteLimits.MostJuxtaposed);
}
