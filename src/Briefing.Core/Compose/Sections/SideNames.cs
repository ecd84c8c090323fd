using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The names of the sides that are printed by a label only.</summary>
internal static class SideNames
{
    /// <summary>One paragraph; empty if every side is printed by its name.</summary>
    public static IEnumerable<Block> Of(ComposeContext c)
    {
        int[] parties = [.. c.Map.Speakers.Where(c.HasOnlyLabel)];
        if (parties.Length == 0)
            yield break;

        yield return new Block.Paragraph(
            ParagraphRole.Reference,
            [
                c.Words.HeadedInBold(c.Words[PhraseKey.SidesNamed]),
                .. parties.SelectMany(IEnumerable<Inline> (party, i) =>
                    [i == 0 ? "" : c.Words[PhraseKey.Semicolon], new Inline.PartyName(party, c.ShortNameOf(party)), $"\u00a0{c.NameOf(party)}"]),
                c.Words[PhraseKey.FullStop],
            ]);
    }
}
