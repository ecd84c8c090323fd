namespace Briefing.Import.Graph;

/// <summary>
/// Who says what against or for whom: the relations of a file between those of its elements that speak for themselves. A
/// premise speaks through its argument, and a conclusion is its argument's claim.
/// </summary>
internal sealed class ImportedGraph
{
    private readonly ImportedDocument _document;
    private readonly Dictionary<ImportedElement, ImportedElement> _conclusions = [];
    private readonly ILookup<ImportedElement, ImportedElement> _usedIn;
    private readonly HashSet<ImportedElement> _premises = [];
    private readonly HashSet<ImportedElement> _theses;

    private ImportedGraph(ImportedDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        var arguments = document.Elements.Where(element => element.Reconstruction is not null).ToList();
        _usedIn = arguments
            .SelectMany(argument => PremisesOf(argument.Reconstruction!).Select(premise => (premise, argument)))
            .ToLookup(pair => pair.premise, pair => pair.argument);
        FindConclusions(arguments);
        FindPremises();
        var speaking = document.Elements.Where(element => element.IsStance || (!_premises.Contains(element) && !_conclusions.ContainsKey(element)));
        Elements = [.. speaking.Where(element => element.Claim.Length > 0)];
        Relations = [.. BetweenElements(Resolved(diagnostics), diagnostics).DistinctBy(one => (one.From, one.Kind, one.To))];
        Theses = [.. FindTheses()];
        _theses = [.. Theses];
    }

    /// <summary>The elements that speak for themselves, in the order of the file.</summary>
    public ImmutableArray<ImportedElement> Elements { get; }

    public ImmutableArray<ImportedRelation> Relations { get; }

    /// <summary>Statements that nobody says and others speak for or against: the issues of the debate.</summary>
    public ImmutableArray<ImportedElement> Theses { get; }

    public static ImportedGraph Of(ImportedDocument document, DiagnosticBag diagnostics) => new(document, diagnostics);

    public bool IsThesis(ImportedElement element) => _theses.Contains(element);

    private static IEnumerable<ImportedElement> PremisesOf(ImportedReconstruction structure) =>
        structure.Premises.Concat(structure.Steps.SkipLast(1).Select(step => step.Follows));

    /// <summary>A conclusion of one argument is its claim, unless it is a thesis that others speak for as well.</summary>
    private void FindConclusions(List<ImportedElement> arguments)
    {
        var supported = _document.Relations.Where(one => one.Kind == ImportedRelationKind.Support).Select(one => one.To).ToHashSet();
        foreach (var group in arguments.Where(one => one.Reconstruction!.Conclusion is not null).GroupBy(one => one.Reconstruction!.Conclusion!))
        {
            var isClaim = group.Count() == 1 && !supported.Contains(group.Key) && group.Key.Tags.Count == 0 && !group.Key.IsStance;
            if (isClaim && !_usedIn[group.Key].Any())
                _conclusions.Add(group.Key, group.Single());
        }
    }

    /// <summary>A premise speaks for itself only if it has a stakeholder or relations of its own to others.</summary>
    private void FindPremises()
    {
        var active = _document.Relations.Select(one => one.From).ToHashSet();
        _premises.UnionWith(_usedIn.Select(group => group.Key)
            .Where(premise => premise.Tags.Count == 0 && !premise.IsStance && !active.Contains(premise)));
    }

    private IEnumerable<ImportedRelation> Resolved(DiagnosticBag diagnostics)
    {
        foreach (var relation in _document.Relations)
        {
            if (relation.To.IsStance)
            {
                var title = Phrase.Quote(relation.To.Title.Value);
                diagnostics.Add(Problems.NoPlace(relation.At, $"A relation to the stance {title}, which is not an argument,"));
                continue;
            }

            var from = _conclusions.GetValueOrDefault(relation.From, relation.From);
            if (!_premises.Contains(relation.To))
            {
                yield return relation with { From = from, To = _conclusions.GetValueOrDefault(relation.To, relation.To) };
                continue;
            }

            var kind = relation.Kind == ImportedRelationKind.Attack ? ImportedRelationKind.Undermine : relation.Kind;
            foreach (var argument in _usedIn[relation.To])
                yield return relation with { From = from, Kind = kind, To = argument };
        }

        // What the structures say without a sign: an argument speaks for its conclusion.
        foreach (var argument in _document.Elements)
        {
            if (argument.Reconstruction?.Conclusion is { IsStance: false } conclusion && !_conclusions.ContainsKey(conclusion))
            {
                var targets = _premises.Contains(conclusion) ? _usedIn[conclusion] : [conclusion];
                foreach (var target in targets.Where(target => target != argument))
                    yield return new(argument, ImportedRelationKind.Support, target, argument.At) { IsImplied = true };
            }
        }
    }

    /// <summary>A sign before or behind which nothing is written relates nothing.</summary>
    private IEnumerable<ImportedRelation> BetweenElements(IEnumerable<ImportedRelation> relations, DiagnosticBag diagnostics)
    {
        var known = Elements.ToHashSet();
        foreach (var relation in relations)
        {
            if (known.Contains(relation.From) && known.Contains(relation.To))
                yield return relation;
            else if (!relation.IsImplied)
                diagnostics.Add(Problems.NoPlace(relation.At, "A relation to something without a text"));
        }
    }

    private IEnumerable<ImportedElement> FindTheses()
    {
        var order = Elements.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var incoming = Relations.ToLookup(one => one.To);
        var outgoing = Relations.ToLookup(one => one.From);
        foreach (var element in Elements.Where(one => one is { IsArgument: false, Tags: [], IsStance: false } && one.Facts?.Has("proponent") != true))
        {
            // Of two that contradict each other, the first is the thesis.
            var isBound = outgoing[element].Any(one =>
                !incoming[element].Any(back => back.From == one.To) || order.GetValueOrDefault(one.To) < order[element]);
            if (!isBound && incoming[element].Any())
                yield return element;
        }
    }
}
