namespace Briefing.Map.Clashes;

/// <summary>The limits that keep a note from favouring a side.</summary>
internal sealed class NoteLimits
{
    /// <summary>Clashes in a note.</summary>
    public const int Most = 6;

    /// <summary>Clashes of a pair that only the editors set against each other.</summary>
    public const int MostJuxtaposed = 3;

    private const int MostOfParty = 4;
    private const int LeastOfParty = 2;

    private readonly int[] _least;
    private readonly int[] _count;
    private readonly int _authors;
    private readonly Dictionary<string, int> _partOf;
    private readonly bool[] _isPartNeeded;
    private readonly bool[] _isPartMet;
    private readonly Dictionary<(int, int), bool> _same = [];

    public NoteLimits(ImmutableArray<Clash> all, Debate debate, ClashParties parties)
    {
        _partOf = debate.Parts.Index()
            .SelectMany(part => part.Item.Issues.Select(issue => (issue.Value, part.Index)))
            .DistinctBy(part => part.Value)
            .ToDictionary(StringComparer.Ordinal);
        _isPartNeeded = new bool[debate.Parts.Length];
        _isPartMet = new bool[debate.Parts.Length];

        var isHeard = new bool[parties.Count];
        var spoken = Enumerable.Range(0, parties.Count).Select(_ => new HashSet<int>()).ToArray();
        foreach (var clash in all)
        {
            foreach (var party in clash.Parties)
                isHeard[party] = true;
            foreach (var party in parties.Explicit(clash))
                spoken[party].Add(clash.Issue.Number);
            if (clash.Rank.Attackers > 0 && _partOf.TryGetValue(clash.Issue.Issue.Id.Value, out var part))
                _isPartNeeded[part] = true;
        }

        _least = [.. isHeard.Zip(spoken, (heard, issues) => issues.Count >= LeastOfParty ? LeastOfParty : heard ? 1 : 0)];
        _count = new int[_least.Length];
        _authors = Math.Min(Most, all.Where(clash => clash.Rank.IsAuthors).Select(clash => clash.Issue.Number).Distinct().Count());
    }

    public NoteScore Score(ImmutableArray<NoteCandidate> chosen)
    {
        Array.Clear(_count);
        Array.Clear(_isPartMet);
        int positions = 0, leftOut = 0, authors = 0, same = 0;
        for (var i = 0; i < chosen.Length; i++)
        {
            var candidate = chosen[i];
            foreach (var party in candidate.Parties)
                _count[party]++;
            for (var j = 0; j < i; j++)
                same += IsSame(candidate, chosen[j]) ? 1 : 0;
            if (_partOf.TryGetValue(candidate.Clash.Issue.Issue.Id.Value, out var part))
                _isPartMet[part] = true;
            positions += candidate.Position;
            leftOut += candidate.Clash.LeftOut;
            authors += candidate.Clash.Rank.IsAuthors ? 1 : 0;
        }

        int missing = 0, tooMany = 0, parts = 0;
        for (var party = 0; party < _count.Length; party++)
        {
            missing += Math.Max(0, _least[party] - _count[party]);
            tooMany += Math.Max(0, _count[party] - MostOfParty);
        }

        for (var part = 0; part < _isPartMet.Length; part++)
            parts += _isPartNeeded[part] && !_isPartMet[part] ? 1 : 0;

        return new(
            _authors - authors, BeyondPairs(chosen), missing, parts, same, Most - chosen.Length, tooMany, positions, leftOut);
    }

    private static int BeyondPairs(ImmutableArray<NoteCandidate> chosen)
    {
        var count = 0;
        foreach (var candidate in chosen)
            count += candidate.Juxtaposed.Length;

        return count <= MostJuxtaposed
            ? 0
            : chosen.SelectMany(candidate => candidate.Juxtaposed)
                .GroupBy(pair => pair)
                .Sum(group => Math.Max(0, group.Count() - MostJuxtaposed));
    }

    private bool IsSame(NoteCandidate one, NoteCandidate other)
    {
        var pair = one.Index < other.Index ? (one.Index, other.Index) : (other.Index, one.Index);
        if (!_same.TryGetValue(pair, out var isSame))
            _same.Add(pair, isSame = one.Passages.AreMostlyThoseOf(other.Passages));

        return isSame;
    }
}
