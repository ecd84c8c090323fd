using Briefing.Text.Words;
using Briefing.Verify.Texts;

namespace Briefing.Verify.Quotes;

/// <summary>The passage of a text that is nearest to a quotation.</summary>
/// <param name="Marked">Its words, with differences in brackets.</param>
internal sealed record NearestPassage(int Paragraph, TextSpan At, string Marked)
{
    /// <returns><c>null</c> if no passage contains at least half of the quoted words.</returns>
    public static NearestPassage? Of(FoldedText quote, SourceText text)
    {
        var wanted = Tokens.Of(quote.Text);
        var leastCost = int.MaxValue;
        (SourceParagraph Paragraph, ImmutableArray<Token> Tokens)? nearest = null;

        foreach (var (paragraph, tokens) in text.Passages.PartsLike(wanted))
        {
            var (cost, from, to) = PassageSearch.Find(wanted, tokens);
            if (cost < leastCost && to > from)
                (leastCost, nearest) = (cost, (text.Paragraphs[paragraph], [.. tokens.AsSpan()[from..to]]));
        }

        return nearest is { } found ? Of(found.Paragraph, found.Tokens, wanted) : null;
    }

    private static NearestPassage? Of(SourceParagraph paragraph, ImmutableArray<Token> passage, ImmutableArray<Token> wanted)
    {
        var difference = WordDifference.Between(wanted, passage);
        var shared = difference.Count(step => step.IsSame && step.Second!.Value.IsWord);
        if (shared * 2 < wanted.Count(token => token.IsWord) || shared == 0)
            return null;

        var (start, end) = (passage[0].Start, passage[^1].End);
        return new(paragraph.Number, paragraph.PlaceOf(start, end - start), Mark(difference));
    }

    private static string Mark(ImmutableArray<WordStep> difference)
    {
        var marked = new StringBuilder();
        var isOpen = false;
        Token? last = null;

        foreach (var step in difference)
        {
            var (token, isSame) = (step.Second, step.IsSame);
            if (isOpen && isSame)
                marked.Append(']');

            if (token is { } written && last is { } before && written.Start > before.End)
                marked.Append(' ');
            else if (token is null && !isOpen && last is not null)
                marked.Append(' ');

            if (!isOpen && !isSame)
                marked.Append('[');

            marked.Append(token is { } shown ? shown.Words : "");
            isOpen = !isSame;
            last = token ?? last;
        }

        return marked.Append(isOpen ? "]" : "").ToString();
    }
}
