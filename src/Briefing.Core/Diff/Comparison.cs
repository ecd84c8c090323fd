using Briefing.Diff.Items;
using Briefing.Map;

namespace Briefing.Diff;

/// <summary>The differences between two debates.</summary>
/// <param name="Changes">The changes to the debate; <c>null</c> if there are none.</param>
/// <param name="Statuses">Their effects on who answers whom.</param>
/// <param name="Wording">How its parts are called.</param>
internal sealed record Comparison(
    DebateMap Old, DebateMap New, Change.Altered? Changes, ImmutableArray<StatusChange> Statuses, ItemWording Wording)
{
    public bool IsSame => Changes is null;

    /// <summary>In the words of the files, and in English, for those who write them.</summary>
    public static Comparison Of(DebateMap old, DebateMap @new) => Of(old, @new, new AuthorWording());

    /// <summary>In the words and the language of the document that the new debate makes.</summary>
    public static Comparison ForReaders(DebateMap old, DebateMap @new) => Of(old, @new, new ReaderWording(old, @new));

    private static Comparison Of(DebateMap old, DebateMap @new, ItemWording wording)
    {
        var names = Renaming.Between(old.Debate, @new.Debate);
        var change = ItemDifference.Between(
            ItemReader.Read(old.Debate, names, wording), ItemReader.Read(@new.Debate, RenamedIds.AsWritten, wording));
        return new(old, @new, change, StatusDifference.Between(old, @new, names), wording);
    }
}
