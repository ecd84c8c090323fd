using Briefing.Diff.Items;

namespace Briefing.Diff;

/// <summary>Finds renamed ids, so that references to them do not count as changes.</summary>
internal static class Renaming
{
    public static RenamedIds Between(Debate old, Debate @new)
    {
        var stakeholders = ItemMatching.Of(old.Stakeholders, @new.Stakeholders, s => s.Id.Value, s => s.Name.Value);
        return new()
        {
            Stakeholders = Renamed(stakeholders, old.Stakeholders, @new.Stakeholders, s => s.Id),
            Issues = Renamed(
                ItemMatching.Of(old.Issues, @new.Issues, i => i.Id.Value, i => i.Question.Value),
                old.Issues,
                @new.Issues,
                i => i.Id),
            Sources = Renamed(
                ItemMatching.Of(old.Sources, @new.Sources, s => s.Id.Value, s => s.Title.Value),
                old.Sources,
                @new.Sources,
                s => s.Id),
            Arguments = stakeholders
                .SelectMany(pair => Arguments(old.Stakeholders[pair.Old], @new.Stakeholders[pair.New]))
                .ToImmutableDictionary(),
        };
    }

    private static IEnumerable<KeyValuePair<ArgumentReference, ArgumentReference>> Arguments(
        Stakeholder old, Stakeholder @new) =>
        ItemMatching.Of(old.Arguments, @new.Arguments, a => a.Id.Value, a => a.Claim.Value).Select(pair => KeyValuePair.Create(
            new ArgumentReference(old.Id.Value, old.Arguments[pair.Old].Id.Value),
            new ArgumentReference(@new.Id.Value, @new.Arguments[pair.New].Id.Value)));

    private static ImmutableDictionary<string, string> Renamed<T>(
        ImmutableArray<(int Old, int New)> pairs,
        ImmutableArray<T> old,
        ImmutableArray<T> @new,
        Func<T, Located<string>> idOf) =>
        pairs.ToImmutableDictionary(pair => idOf(old[pair.Old]).Value, pair => idOf(@new[pair.New]).Value);
}
