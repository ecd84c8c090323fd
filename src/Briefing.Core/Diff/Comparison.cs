using System.Collections.Immutable;
using Briefing.Diff.Items;
using Briefing.Map;

namespace Briefing.Diff;

/// <summary>What differs between two debates.</summary>
/// <param name="Changes">Of the debate as a whole; nothing if it is the same.</param>
/// <param name="Standing">What follows from that for who answers whom.</param>
internal sealed record Comparison(DebateMap Old, DebateMap New, Change.Altered? Changes, ImmutableArray<Standing> Standing)
{
    public bool IsSame => Changes is null;

    public static Comparison Of(DebateMap old, DebateMap @new)
    {
        var names = Renaming.Between(old.Debate, @new.Debate);
        var change = ItemDifference.Between(
            ItemReader.Read(old.Debate, names), ItemReader.Read(@new.Debate, Names.AsWritten));
        return new(old, @new, change, StandingDifference.Between(old, @new, names));
    }
}
