using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Whom the debate is about and who has no source.</summary>
internal static class VoicesNotHeard
{
    // In characters.
    private const int MaxNote = 120;
    private const int MaxAccounts = 260;

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        if (c.Debate.AbsentVoices.IsEmpty)
            yield break;

        yield return MajorSection.Heading("absent-voices", c.Words[PhraseKey.HeadingNotHeard]);
        yield return new Block.Flow(2, [.. c.Debate.AbsentVoices.Select((voice, i) => Voice(c, voice, isFirst: i == 0))]);
    }

    /// <summary>The first with some passages that tell of it, of the others a sentence or two.</summary>
    private static Block.Paragraph Voice(ComposeContext c, AbsentVoice voice, bool isFirst)
    {
        var anchor = c.DerivedAnchors.AnchorOf(voice.Name);
        var left = isFirst ? MaxAccounts : voice.Note is null ? 1 : 0;
        ImmutableArray<Account> accounts =
        [
            .. voice.HeardThrough.TakeWhile(account =>
            {
                var isKept = left > 0;
                left -= account.Text.Plain.Length;
                return isKept;
            }),
        ];
        ImmutableArray<Inline> note = voice.Note is { } given
            ? [.. isFirst ? Inlines.Of(given) : Inlines.Sentences(given, MaxNote), c.Words[PhraseKey.SentenceSpace]]
            : [];
        return new(
            ParagraphRole.Short,
            [
                c.Words.HeadedInBold(voice.Name.Value),
                .. note,
                .. accounts.SelectMany(IEnumerable<Inline> (account, i) =>
                [
                    i == 0 ? "" : c.SpaceAfter(accounts[i - 1].Citations),
                    .. Inlines.Of(account.Text),
                    .. c.CiteShort(account.Citations, new(anchor, voice.Name.Value)),
                ]),
            ])
        {
            Anchor = anchor,
        };
    }
}
