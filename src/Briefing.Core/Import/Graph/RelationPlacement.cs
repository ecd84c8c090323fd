namespace Briefing.Import.Graph;

/// <summary>
/// What the relations of a file become: stances on a thesis, replies to others, and within one side the grounds of an argument or
/// a note on it.
/// </summary>
internal sealed class RelationPlacement
{
    private readonly List<ImportedRelation> _stances = [];
    private readonly List<ImportedRelation> _contradictions = [];
    private readonly List<ImportedRelation> _replies = [];
    private readonly List<ImportedRelation> _grounds = [];
    private readonly List<ImportedRelation> _notes = [];

    private RelationPlacement(ImportedGraph graph, ImportedParties parties)
    {
        foreach (var relation in graph.Relations)
        {
            // The other half of a contradiction: a stance on the thesis says both.
            if (graph.IsThesis(relation.From))
                _contradictions.Add(relation);
            else if (graph.IsThesis(relation.To))
                _stances.Add(relation);
            else if (parties.Of(relation.From) != parties.Of(relation.To))
                _replies.Add(relation);
            else if (relation.Kind != ImportedRelationKind.Support)
                _notes.Add(relation);
            else if (relation.From != relation.To)
                _grounds.Add(relation);
        }

        Replies = _replies.ToLookup(relation => relation.From);
        Grounds = _grounds.ToLookup(relation => relation.To, relation => relation.From);
        Notes = _notes.ToLookup(relation => relation.To);
        StancesOf = _stances.ToLookup(stance => stance.From, stance => (stance.To, stance.Kind == ImportedRelationKind.Support));
        Stances = _stances.ToLookup(stance => stance.To, stance => (stance.From, stance.Kind == ImportedRelationKind.Support));
    }

    public ILookup<ImportedElement, ImportedRelation> Replies { get; }

    /// <summary>What supports an argument of the same side.</summary>
    public ILookup<ImportedElement, ImportedElement> Grounds { get; }

    /// <summary>What attacks an argument of the same side.</summary>
    public ILookup<ImportedElement, ImportedRelation> Notes { get; }

    public ILookup<ImportedElement, (ImportedElement From, bool IsFor)> Stances { get; }

    /// <summary>What an element speaks for or against.</summary>
    public ILookup<ImportedElement, (ImportedElement Thesis, bool IsFor)> StancesOf { get; }

    public static RelationPlacement Of(ImportedGraph graph, ImportedParties parties) => new(graph, parties);

    /// <summary>Elements that another argument or a reply holds, so that they are no arguments of their own.</summary>
    public HashSet<ImportedElement> Held(ImportedGraph graph)
    {
        var targets = _replies.Concat(_grounds).Concat(_notes).Select(one => one.To).Concat(_stances.Select(one => one.From)).ToHashSet();
        var supporters = _grounds.Concat(_notes).Select(one => one.From).ToHashSet();
        return
        [
            .. graph.Elements.Where(one => !targets.Contains(one) && one.Reconstruction is null
                && (Replies[one].Any() ? one.Facts?.Has("replies") != true : supporters.Contains(one) && one is { Facts: null, Note: null })),
        ];
    }

    /// <summary>How many of the signs in the file became what.</summary>
    public IEnumerable<(int Count, string What)> Counts() =>
    [
        (Places(_replies), "replies"), (Places([.. _stances, .. _contradictions]), "stances"), (Places(_grounds), "grounds"), (Places(_notes), "notes"),
    ];

    private static int Places(List<ImportedRelation> relations) =>
        relations.Where(one => !one.IsImplied).Select(one => one.At.Start).Distinct().Count();
}
