using Briefing.Compose.Lengths;

namespace Briefing.Compose.Sections;

/// <summary>Whom the debate is about and who has no source.</summary>
internal static class VoicesNotHeard
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.AbsentVoices.IsEmpty)
            yield break;

        yield return BriefingComposer.Heading("absent-voices", "Who is not heard");
        yield return new Block.Flow(2, [.. c.Debate.AbsentVoices.Select(voice => Voice(c, voice))]);
    }

    private static Block.Paragraph Voice(ComposeContext c, AbsentVoice voice)
    {
        var anchor = c.DerivedAnchors.AnchorOf(voice.Name);
        ImmutableArray<Inline> note = voice.Note is { } given ? [.. Inlines.Of(given), " "] : [];
        return new(
            ParagraphRole.Short,
            [
                new Inline.Strong([$"{voice.Name.Value}. "]),
                .. note,
                .. voice.HeardThrough.SelectMany(IEnumerable<Inline> (account, i) =>
                [
                    i == 0 ? "" : " ",
                    .. Inlines.Of(account.Text),
                    .. c.CiteShort(account.Citations, new(anchor, voice.Name.Value)),
                ]),
            ])
        {
            Anchor = anchor,
        };
    }
}
