using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The answer in a few sentences.</summary>
internal static class BottomLine
{
    public const int MaxSentences = 5;

    /// <summary>The author's bottom line; without one, the first key points.</summary>
    /// <returns><c>null</c> if there are neither.</returns>
    public static Block.ItemList? Of(ComposeContext c)
    {
        var sentences = c.Debate.BottomLine.IsEmpty
            ? [.. c.Debate.KeyPoints.Take(MaxSentences)]
            : c.Debate.BottomLine;
        return sentences.IsEmpty ? null : new([.. sentences.Select((sentence, i) => Item(c, sentence, i + 1))]);
    }

    private static ListItem Item(ComposeContext c, KeyPoint sentence, int number)
    {
        var anchor = c.DerivedAnchors.AnchorOf(sentence.Text);
        var label = c.Words.Fill(PhraseKey.AtBottomLine, ("number", $"{number}"));
        return new(
        [
            new Block.Paragraph(
                ParagraphRole.KeyPoint,
                [
                    .. Inlines.Of(sentence.Text),
                    .. c.CiteShort(sentence.Citations, new(anchor, label)),
                    .. c.Notes.Add(label, anchor, [.. EndnoteContent.Quotations(c, sentence.Citations)]),
                ])
            {
                Anchor = anchor,
            },
        ])
        {
            Number = number,
        };
    }
}
