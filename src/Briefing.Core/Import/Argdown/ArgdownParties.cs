namespace Briefing.Import.Argdown;

/// <summary>The speakers: a tag names the stakeholder; untagged elements are unattributed.</summary>
internal sealed class ArgdownParties
{
    private const string Unattributed = "unattributed";

    private readonly Dictionary<ArgdownElement, ArgdownParty> _owners;

    private ArgdownParties(Dictionary<ArgdownElement, ArgdownParty> owners) => _owners = owners;

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<ArgdownParty> All => [.. _owners.Values.Distinct()];

    public static ArgdownParties Of(ArgdownDocument document, DiagnosticBag diagnostics)
    {
        var known = new Dictionary<string, ArgdownParty>(StringComparer.Ordinal);
        var ids = new NewIds(["debate", "sources"], nameFiles: true);
        var owners = new Dictionary<ArgdownElement, ArgdownParty>();
        foreach (var element in document.Elements.Where(element => element.Text.Length > 0))
        {
            foreach (var tag in element.Tags.Skip(1).Where(tag => tag.Value != element.Tags[0].Value))
                diagnostics.Add(Problems.NoPlace(tag.At, "A second tag"));

            var name = TagOf(element) ?? TagOfSupported(document, element) ?? Unattributed;
            var proponent = element.Facts?.Text("proponent");
            if (!known.TryGetValue(name, out var party))
            {
                party = new(ids.Next(name, "stakeholder"), proponent ?? (name == Unattributed ? null : name));
                known.Add(name, party);
            }

            owners.Add(element, party);
        }

        return new(owners);
    }

    private static string? TagOf(ArgdownElement element) => element.Tags.Count > 0 ? element.Tags[0].Value : null;

    /// <summary>An untagged element that supports a tagged one belongs to the same stakeholder.</summary>
    private static string? TagOfSupported(ArgdownDocument document, ArgdownElement element) => document.Relations
        .Where(relation => relation.From == element && relation.Kind == ArgdownRelationKind.Support)
        .Select(relation => TagOf(relation.To))
        .FirstOrDefault(tag => tag is not null);

    public ArgdownParty Of(ArgdownElement element) => _owners[element];
}
