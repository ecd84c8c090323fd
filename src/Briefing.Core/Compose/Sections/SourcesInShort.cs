using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The sources in a few lines each, how the content was chosen, and the imprint.</summary>
internal static class SourcesInShort
{
    // In characters.
    private const int MaxOrder = 180;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return MajorSection.Heading("sources", c.Words[PhraseKey.HeadingSources]);
        yield return new Block.Flow(
            2,
            [
                .. c.Debate.Sources.Select(source => new Block.Paragraph(ParagraphRole.Reference, SourceLines.Of(c, source))
                {
                    Anchor = Anchors.Of(source),
                }),
                .. Method(c),
                .. ImprintLines.Compose(c),
            ]);
    }

    private static IEnumerable<Block> Method(ComposeContext c)
    {
        if (c.Debate.OrderNote is { } order)
            yield return Headed(c, PhraseKey.OrderOfSides, Inlines.Sentences(order, MaxOrder));
        if (!c.Choice.All.IsEmpty)
            yield return Headed(c, PhraseKey.Choice, [c.Words.Sentences([.. MainRule.Of(c).Take(3), c.Words[PhraseKey.RuleInRecord]])]);
        yield return Headed(c, PhraseKey.LeftOut, [c.Words[PhraseKey.LeftOutBriefing]]);
    }

    private static Block.Paragraph Headed(ComposeContext c, PhraseKey label, ImmutableArray<Inline> words) =>
        new(ParagraphRole.Reference, [.. c.Words.Headed(c.Words[label]), .. words]);
}
