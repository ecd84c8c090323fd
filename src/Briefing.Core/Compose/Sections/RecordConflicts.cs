using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Every contradiction between the sources, printed and not resolved.</summary>
internal static class RecordConflicts
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.Conflicts.IsEmpty)
            yield break;

        yield return MajorSection.Heading("conflicts", c.Words[PhraseKey.HeadingConflicts]);
        yield return new Block.Flow(2, [.. c.Debate.Conflicts.SelectMany(conflict => Accounts(c, conflict, isNumbered: true))]);
    }

    /// <summary>What the accounts disagree about, and each of them.</summary>
    public static IEnumerable<Block> Accounts(ComposeContext c, Conflict conflict, bool isNumbered)
    {
        var anchor = c.DerivedAnchors.AnchorOf(conflict.About);
        var number = c.DerivedAnchors.NumberOf(conflict.About);
        var place = new CitingPlace(anchor, c.Words.Fill(PhraseKey.AtConflict, ("number", $"{number}")));
        var notes = c.Notes.Add(
            place.Label,
            anchor,
            [
                .. EndnoteContent.Quotations(c, [.. conflict.Accounts.SelectMany(account => account.Citations)]),
                .. EndnoteContent.Outside(c, conflict.Outside),
            ]);
        ImmutableArray<Inline> before = isNumbered ? [new Inline.Quiet([$"{number}\u2002"])] : [];
        yield return new Block.Heading(3, anchor, conflict.About.Plain, [.. before, .. Inlines.Of(conflict.About)])
        {
            InContents = false,
            Depth = c.Main.Conflicts.Contains(conflict) ? Length.Note : Length.Record,
        };
        for (var i = 0; i < conflict.Accounts.Length; i++)
        {
            var account = conflict.Accounts[i];
            yield return new Block.Paragraph(
                ParagraphRole.Short,
                [
                    .. Inlines.Of(account.Text),
                    .. c.CiteShort(account.Citations, place),
                    .. i == conflict.Accounts.Length - 1 ? notes : [],
                ]);
        }
    }
}
