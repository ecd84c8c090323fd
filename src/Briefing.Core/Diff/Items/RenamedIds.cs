namespace Briefing.Diff.Items;

/// <summary>Maps the ids of one debate to those of another: renamed ones to their new names.</summary>
internal sealed record RenamedIds
{
    public static RenamedIds AsWritten { get; } = new();

    public ImmutableDictionary<string, string> Stakeholders { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, string> Issues { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>By their old references, including the stakeholder's old id.</summary>
    public ImmutableDictionary<ArgumentReference, ArgumentReference> Arguments { get; init; } =
        ImmutableDictionary<ArgumentReference, ArgumentReference>.Empty;

    public string Stakeholder(string id) => Stakeholders.GetValueOrDefault(id, id);

    public string Issue(string id) => Issues.GetValueOrDefault(id, id);

    public string Source(string id) => Sources.GetValueOrDefault(id, id);

    public ArgumentReference Argument(ArgumentReference reference) => Arguments.GetValueOrDefault(
        reference,
        reference with { Stakeholder = Stakeholders.GetValueOrDefault(reference.Stakeholder, reference.Stakeholder) });
}
