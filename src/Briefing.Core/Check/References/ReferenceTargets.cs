namespace Briefing.Check.References;

/// <summary>
/// The ids that references can resolve to. An empty id marks something unreadable: a reference that seems dangling may
/// then be right, and is not reported.
/// </summary>
internal sealed class ReferenceTargets
{
    /// <summary>The ids that a near one is looked for: more are no typos, and each is compared with all that there are.</summary>
    private const int MaxSought = 100;

    private readonly HashSet<string> _all;
    private readonly ImmutableArray<string> _offered;
    private readonly ImmutableArray<string> _unread;
    private readonly bool _isDoubled;
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byName;
    private string? _renamed;

    /// <param name="ids">Each with the other names printed for its element.</param>
    /// <param name="unread">Those of which nothing could be read under this id.</param>
    private ReferenceTargets(IEnumerable<(Located<string> Id, string?[] Called)> ids, ImmutableArray<string> unread = default)
    {
        _unread = unread.IsDefault ? [] : unread;
        var known = ids.ToList();
        _all = [.. known.Select(one => one.Id.Value)];
        All = [.. _all];
        _isDoubled = _all.Count < known.Count;
        _offered = [.. _all.Where(IsWellFormed)];
        _byName = known
            .Where(one => IsWellFormed(one.Id.Value))
            .SelectMany(one => one.Called.OfType<string>().Select(name => (Name: name, one.Id.Value)))
            .ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
    }

    public static ReferenceTargets OfIssues(Debate debate) =>
        new(debate.Issues.Select(i => (i.Id, (string?[])[i.Short?.Value, i.Question.Value])));

    public static ReferenceTargets OfSources(Debate debate) =>
        new(debate.Sources.Select(s => (s.Id, (string?[])[s.Label.Value, s.Title.Value])));

    public static ReferenceTargets OfStakeholders(Debate debate) => new(
        debate.Stakeholders.Select(s => (s.Id, (string?[])[s.Label.Value, s.Name.Value])),
        [.. debate.Stakeholders.Where(s => s.Name.Value.Length == 0).Select(s => s.Id.Value)]);

    public static ReferenceTargets OfArguments(Stakeholder stakeholder) =>
        new(stakeholder.Arguments.Select(a => (a.Id, (string?[])[])));

    /// <summary>The arguments of all stakeholders by their references, called by their own ids.</summary>
    public static ReferenceTargets OfAllArguments(Debate debate) => new(debate.Stakeholders.SelectMany(s =>
        s.Arguments.Select(a => (a.Id with { Value = $"{s.Id}/{a.Id}" }, (string?[])[a.Id.Value]))));

    /// <summary>
    /// Whether a reference is certainly dangling. It may be right if one of two that have the same id should have this one, or if the
    /// list has a slip in it and therefore no file.
    /// </summary>
    public bool IsDangling(string id) => id.Length > 0 && !_all.Contains(id) && !_all.Contains("") && !_isDoubled && !_unread.Any(one => IsSlipOf(id, one));

    public bool Has(string id) => _all.Contains(id);

    private static bool IsSlipOf(string id, string unread) =>
        NearMiss.Of(id, [unread]) is not null || unread.Split(' ', ',', ';').Contains(id, StringComparer.Ordinal);

    /// <summary>The id with the nearest spelling or, failing that, the id of the element printed under this name.</summary>
    /// <param name="called">What it may be called, if that is not the id.</param>
    public string? Nearest(string id, string? called = null)
    {
        if (_nearest.TryGetValue(id, out var known))
            return known;

        var near = _nearest.Count < MaxSought ? NearMiss.Of(id, _offered) : null;
        return _nearest[id] = near ?? _byName[called ?? id].FirstOrDefault();
    }

    /// <summary>
    /// What a dangling id can mean, the likeliest first: if it is the only one, and one target is referred to nowhere, that target has
    /// a new name, unless the id differs from another in a letter.
    /// </summary>
    /// <param name="referred">All ids that are referred to, the dangling ones among them; the same for every id.</param>
    public ImmutableArray<string> Meant(string id, ISet<string> referred, string? called = null)
    {
        var near = Nearest(id, called);
        _renamed ??= referred.Where(IsDangling).Take(2).Count() == 1
            && _offered.Where(target => !referred.Contains(target)).Take(2).ToList() is [var only] ? only : "";
        var renamed = _renamed.Length > 0 ? _renamed : null;
        string?[] meant = near is not null && NearMiss.IsSlip(id, near, mayDiffer: true) ? [near, renamed] : [renamed, near];
        return [.. meant.OfType<string>().Distinct()];
    }

    // An id that is wrong itself is mended where it stands, and not repeated. Stakeholder and argument have a slash between them.
    private static bool IsWellFormed(string id) => id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/');

    /// <summary>All ids in the author's order.</summary>
    public IReadOnlyList<string> All { get; }
}
