using Briefing.Diff.Items;
using Briefing.Map;

namespace Briefing.Diff;

/// <summary>The differences between two debates.</summary>
/// <param name="Changes">The changes to the debate; <c>null</c> if there are none.</param>
/// <param name="Statuses">Their effects on who answers whom.</param>
internal sealed record Comparison(DebateMap Old, DebateMap New, Change.Altered? Changes, ImmutableArray<StatusChange> Statuses)
{
    public bool IsSame => Changes is null;

    public static Comparison Of(DebateMap old, DebateMap @new)
    {
        var names = Renaming.Between(old.Debate, @new.Debate);
        var change = ItemDifference.Between(
            ItemReader.Read(old.Debate, names), ItemReader.Read(@new.Debate, RenamedIds.AsWritten));
        return new(old, @new, change, StatusDifference.Between(old, @new, names));
    }
}
