namespace Briefing.Compose.Sections;

/// <summary>Where the sources contradict each other, the main ones.</summary>
internal static class MainConflicts
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Conflicts.IsEmpty)
            yield break;

        var conflicts = c.Main.Conflicts;
        yield return MajorSection.Heading("conflicts", "Where the sources differ");
        yield return new Block.Flow(2, [.. conflicts.SelectMany(conflict => Accounts(c, conflict))]);
        foreach (var block in MajorSection.LeftOut(c.Debate.Conflicts.Length - conflicts.Length, "conflict", "conflicts"))
            yield return block;
    }

    private static IEnumerable<Block> Accounts(ComposeContext c, Conflict conflict)
    {
        var anchor = c.DerivedAnchors.AnchorOf(conflict.About);
        var place = new CitingPlace(anchor, $"conflict {c.DerivedAnchors.NumberOf(conflict.About)}");
        yield return new Block.Heading(3, anchor, conflict.About.Plain, Inlines.Of(conflict.About)) { InContents = false };
        foreach (var account in conflict.Accounts)
        {
            yield return new Block.Paragraph(
                ParagraphRole.Short, [.. Inlines.Of(account.Text), .. c.CiteShort(account.Citations, place)]);
        }
    }
}
