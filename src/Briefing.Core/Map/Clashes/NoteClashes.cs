namespace Briefing.Map.Clashes;

/// <summary>
/// Chooses the clashes of the note: the best six, then exchanged, first one and then two at a time, as long as that keeps
/// the limits better. The limits are those of <see cref="NoteScore"/>, which says what gives way where not all can be kept.
/// </summary>
internal sealed class NoteClashes
{
    /// <summary>How many forms of clashes are looked at: enough for six, and few enough for any debate.</summary>
    private const int MostCandidates = 400;

    /// <summary>How many of them are looked at two at a time.</summary>
    private const int MostPaired = 48;

    private const int PerParty = 6;

    private readonly ImmutableArray<NoteCandidate> _candidates;
    private readonly NoteLimits _limits;
    private ImmutableArray<NoteCandidate> _best = [];
    private NoteScore _score;

    private NoteClashes(ImmutableArray<Clash> all, Debate debate, ClashParties parties, OrderTies ties)
    {
        var forms = new NoteForms(all, debate, ties);
        _candidates =
        [
            .. Near(all, parties)
                .SelectMany(position => forms.Of(all[position]).Select(form => (Position: position, Form: form)))
                .Take(MostCandidates)
                .Select((c, i) => new NoteCandidate(c.Form, i, c.Position, new(c.Form), parties.Juxtaposed(c.Form))),
        ];
        _limits = new(all, debate, parties);
    }

    /// <param name="all">By rank.</param>
    /// <returns>In the order of the issues.</returns>
    public static ImmutableArray<Clash> Of(ImmutableArray<Clash> all, Debate debate, ClashParties parties, OrderTies ties)
    {
        var search = new NoteClashes(all, debate, parties, ties);
        search.Run();
        return [.. search._best.OrderBy(candidate => candidate.Issue).Select(candidate => candidate.Clash)];
    }

    /// <summary>The best of all and the best of each stakeholder, as indexes by rank.</summary>
    private static IEnumerable<int> Near(ImmutableArray<Clash> all, ClashParties parties)
    {
        var heard = new int[parties.Count];
        var attacked = new int[parties.Count];
        var issues = new HashSet<int>();
        return Enumerable.Range(0, all.Length).Where(i =>
        {
            var isNear = i < 4 * NoteLimits.Most || (issues.Add(all[i].Issue.Number) && issues.Count <= 4 * NoteLimits.Most);
            foreach (var party in all[i].Parties)
                isNear |= heard[party]++ < PerParty;
            foreach (var party in parties.Explicit(all[i]))
                isNear |= attacked[party]++ < PerParty;
            return isNear || all[i].Rank.IsAuthors;
        });
    }

    private void Run()
    {
        Start();
        while (ExchangeOne() || ExchangeTwo())
        {
        }
    }

    /// <summary>The best by rank, with a clash passed over that alone breaks a limit.</summary>
    private void Start()
    {
        _score = _limits.Score(_best);
        foreach (var candidate in _candidates)
        {
            if (_best.Length < NoteLimits.Most && IsNew(_best, candidate))
                _ = Offer([.. _best, candidate]);
        }
    }

    private bool ExchangeOne()
    {
        var kept = _best;
        var isBetter = kept.Length < NoteLimits.Most && OfferWith(kept, _candidates);
        foreach (var candidate in kept)
        {
            var rest = kept.Remove(candidate);
            isBetter |= Offer(rest) | OfferWith(rest, _candidates);
        }

        return isBetter;
    }

    private bool ExchangeTwo()
    {
        var kept = _best;
        var few = _candidates[..Math.Min(MostPaired, _candidates.Length)];
        var isBetter = false;
        for (var i = 0; i < kept.Length; i++)
        {
            for (var j = i + 1; j < kept.Length; j++)
            {
                var rest = kept.RemoveAt(j).RemoveAt(i);
                foreach (var candidate in few)
                {
                    if (IsNew(rest, candidate))
                        isBetter |= OfferWith(rest.Add(candidate), few);
                }
            }
        }

        return isBetter;
    }

    private bool OfferWith(ImmutableArray<NoteCandidate> chosen, ImmutableArray<NoteCandidate> candidates)
    {
        var isBetter = false;
        var positions = chosen.Sum(candidate => candidate.Position);
        foreach (var candidate in candidates)
        {
            // Candidates are by rank: where no limit is left to be kept better, the rest is worse.
            if (_score.KeepsAll && positions + candidate.Position > _score.Positions)
                break;

            isBetter |= IsNew(chosen, candidate) && Offer(chosen.Add(candidate));
        }

        return isBetter;
    }

    private bool Offer(ImmutableArray<NoteCandidate> chosen)
    {
        var score = _limits.Score(chosen);
        if (score.CompareTo(_score) >= 0)
            return false;

        (_best, _score) = (chosen, score);
        return true;
    }

    private static bool IsNew(ImmutableArray<NoteCandidate> chosen, NoteCandidate candidate)
    {
        foreach (var other in chosen)
        {
            if (other.Issue == candidate.Issue)
                return false;
        }

        return true;
    }
}
