using Briefing.Compose.Lengths;

namespace Briefing.Compose.Sections;

/// <summary>Whom the debate is about and who has no source.</summary>
internal static class VoicesNotHeard
{
    // In characters.
    private const int MaxNote = 160;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.AbsentVoices.IsEmpty)
            yield break;

        yield return BriefingComposer.Heading("absent-voices", "Who is not heard");
        yield return new Block.Flow(2, [.. c.Debate.AbsentVoices.Select((voice, i) => Voice(c, voice, isFirst: i == 0))]);
    }

    /// <summary>The first in full, of the others a sentence or two.</summary>
    private static Block.Paragraph Voice(ComposeContext c, AbsentVoice voice, bool isFirst)
    {
        var anchor = c.DerivedAnchors.AnchorOf(voice.Name);
        var accounts = isFirst ? voice.HeardThrough : [.. voice.HeardThrough.Take(voice.Note is null ? 1 : 0)];
        ImmutableArray<Inline> note = voice.Note is { } given
            ? [.. isFirst ? Inlines.Of(given) : Inlines.Sentences(given, MaxNote), " "]
            : [];
        return new(
            ParagraphRole.Short,
            [
                new Inline.Strong([$"{voice.Name.Value}. "]),
                .. note,
                .. accounts.SelectMany(IEnumerable<Inline> (account, i) =>
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
