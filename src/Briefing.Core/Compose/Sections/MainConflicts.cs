using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Where the sources contradict each other, the main ones.</summary>
internal static class MainConflicts
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Conflicts.IsEmpty)
            yield break;

        var conflicts = c.Main.Conflicts;
        yield return MajorSection.Heading("conflicts", c.Words[PhraseKey.HeadingConflicts]);
        yield return new Block.Flow(2, [.. conflicts.SelectMany(conflict => RecordConflicts.Accounts(c, conflict, isNumbered: false))]);
        foreach (var block in MajorSection.LeftOut(c, c.Debate.Conflicts.Length - conflicts.Length, PhraseKey.MoreConflicts))
            yield return block;
    }
}
