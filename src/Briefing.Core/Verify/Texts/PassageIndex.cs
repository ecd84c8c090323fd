using Briefing.Text.Words;

namespace Briefing.Verify.Texts;

/// <summary>
/// The parts of a text in which a passage like a quotation may be: those that share most of its words. A part is a paragraph
/// or, of a very long one, a piece.
/// </summary>
internal sealed class PassageIndex
{
    private const int PieceLength = 256;

    private readonly ImmutableArray<ImmutableArray<Token>> _paragraphs;
    private readonly List<(int Paragraph, int Start)> _pieces = [];
    private readonly TextIndex _index;

    public PassageIndex(ImmutableArray<SourceParagraph> paragraphs)
    {
        _paragraphs = [.. paragraphs.Select(paragraph => Tokens.Of(paragraph.Words.Text))];
        for (var i = 0; i < _paragraphs.Length; i++)
        {
            for (var start = 0; start < _paragraphs[i].Length; start += PieceLength)
                _pieces.Add((i, start));
        }

        _index = new(_pieces.Select(piece => Part(piece.Paragraph, piece.Start, piece.Start + PieceLength)));
    }

    /// <returns>Indexes of paragraphs with a part of their tokens, in the order of the text.</returns>
    public IEnumerable<(int Paragraph, ImmutableArray<Token> Tokens)> PartsLike(ImmutableArray<Token> quote)
    {
        // No passage that is like a quotation is twice as long, and it may reach beyond its piece on either side.
        var margin = 2 * quote.Length;
        return _index.Nearest(quote).Order()
            .Select(index => _pieces[index])
            .Select(piece => (
                piece.Paragraph, Part(piece.Paragraph, piece.Start - margin, piece.Start + PieceLength + margin)));
    }

    private ImmutableArray<Token> Part(int paragraph, int start, int end)
    {
        var tokens = _paragraphs[paragraph];
        return start <= 0 && end >= tokens.Length
            ? tokens
            : [.. tokens.AsSpan()[Math.Max(0, start)..Math.Min(end, tokens.Length)]];
    }
}
