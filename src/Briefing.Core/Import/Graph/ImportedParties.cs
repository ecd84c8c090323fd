namespace Briefing.Import.Graph;

/// <summary>
/// The speakers: a tag names the stakeholder, or else the data. Where most elements name none, there are two sides: who speaks
/// for the first thesis, and who speaks against it. In other files, elements that nobody says are unattributed.
/// </summary>
internal sealed class ImportedParties
{
    private const string Unattributed = "unattributed";

    private static readonly ImportedParty s_for = new("for", "For");
    private static readonly ImportedParty s_against = new("against", "Against");

    private readonly Dictionary<ImportedElement, ImportedParty> _owners;

    private ImportedParties(Dictionary<ImportedElement, ImportedParty> owners, bool areSides)
    {
        (_owners, AreSides) = (owners, areSides);
        All = areSides ? [s_for, s_against] : [.. owners.Values.Distinct()];
    }

    /// <summary>Whether they are made from support and attack.</summary>
    public bool AreSides { get; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<ImportedParty> All { get; }

    public static ImportedParties Of(ImportedGraph graph, DiagnosticBag diagnostics)
    {
        ImmutableArray<ImportedElement> speaking = [.. graph.Elements.Where(element => !graph.IsThesis(element))];
        var named = speaking.Count(element => NameOf(element) is not null);
        if (named > 0 && 2 * named >= speaking.Length)
        {
            foreach (var tag in graph.Elements.SelectMany(one => one.Tags.Skip(1).Where(tag => tag.Value != one.Tags[0].Value)))
                diagnostics.Add(Problems.NoPlace(tag.At, "A second tag"));

            return OfNames(graph, speaking);
        }

        foreach (var tag in graph.Elements.SelectMany(one => one.Tags).DistinctBy(tag => tag.Value))
            diagnostics.Add(Problems.NoPlace(tag.At, $"The tag {Phrase.Quote(tag.Value)}, which too few statements have to name the speakers,"));

        return OfSides(graph, speaking);
    }

    public ImportedParty Of(ImportedElement element) => _owners[element];

    private static ImportedParties OfNames(ImportedGraph graph, ImmutableArray<ImportedElement> speaking)
    {
        var known = new Dictionary<string, ImportedParty>(StringComparer.Ordinal);
        var ids = new NewIds(["debate", "sources"], nameFiles: true);
        var owners = new Dictionary<ImportedElement, ImportedParty>();
        var supports = graph.Relations.Where(one => one.Kind == ImportedRelationKind.Support).ToLookup(one => one.From, one => one.To);
        foreach (var element in speaking)
        {
            var name = NameOf(element) ?? NameOfSupported(element, supports) ?? Unattributed;
            var proponent = element.Facts?.Text("proponent");
            if (!known.TryGetValue(name, out var party))
            {
                party = new(ids.Next(name, "stakeholder"), proponent ?? (name == Unattributed ? null : name));
                known.Add(name, party);
            }

            owners.Add(element, party);
        }

        return new(owners, areSides: false);
    }

    private static string? NameOf(ImportedElement element) =>
        element.Tags.Count > 0 ? element.Tags[0].Value : element.Facts?.Text("proponent");

    /// <summary>What supports something belongs to the same stakeholder, over any number of steps.</summary>
    private static string? NameOfSupported(ImportedElement element, ILookup<ImportedElement, ImportedElement> supports)
    {
        var seen = new HashSet<ImportedElement> { element };
        var next = new Queue<ImportedElement>(supports[element]);
        while (next.TryDequeue(out var supported))
        {
            if (NameOf(supported) is { } name)
                return name;

            foreach (var further in seen.Add(supported) ? supports[supported] : [])
                next.Enqueue(further);
        }

        return null;
    }

    /// <summary>What supports is on the same side, what attacks on the other.</summary>
    private static ImportedParties OfSides(ImportedGraph graph, ImmutableArray<ImportedElement> speaking)
    {
        var isFor = new Dictionary<ImportedElement, bool>();
        var relations = graph.Relations
            .SelectMany(one => ((ImportedElement, ImportedElement, bool)[])[
                (one.To, one.From, one.Kind == ImportedRelationKind.Support), (one.From, one.To, one.Kind == ImportedRelationKind.Support)])
            .ToLookup(one => one.Item1, one => (Other: one.Item2, IsSame: one.Item3));
        foreach (var root in graph.Theses.Concat(RootsOf(graph, speaking)).Concat(speaking))
        {
            if (!isFor.TryAdd(root, true))
                continue;

            var next = new Queue<ImportedElement>([root]);
            while (next.TryDequeue(out var element))
            {
                foreach (var (other, isSame) in relations[element].Where(one => isFor.TryAdd(one.Other, isFor[element] == one.IsSame)))
                    next.Enqueue(other);
            }
        }

        return new(speaking.ToDictionary(element => element, element => isFor[element] ? s_for : s_against), areSides: true);
    }

    /// <summary>What speaks for or against nothing else.</summary>
    private static IEnumerable<ImportedElement> RootsOf(ImportedGraph graph, ImmutableArray<ImportedElement> speaking)
    {
        var active = graph.Relations.Select(one => one.From).ToHashSet();
        return speaking.Where(element => !active.Contains(element));
    }
}
