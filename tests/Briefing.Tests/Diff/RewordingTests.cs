using Briefing.Text.Words;

namespace Briefing.Tests.Diff;

public sealed class RewordingTests
{
    [Theory]
    [InlineData("The line is short.", "The line is short.", "The line is short.")]
    [InlineData("The line is short.", "The line is long.", "The line is [short]{long}.")]
    [InlineData("The line.", "The new line.", "The {new} line.")]
    [InlineData("The new line.", "The line.", "The [new] line.")]
    [InlineData("The line", "The line.", "The line{.}")]
    [InlineData("", "The line.", "{The line.}")]
    [InlineData("The line.", "", "[The line.]")]
    [InlineData("one two three", "four two five", "[one two three]{four two five}")]
    [InlineData("“The line”, she says.", "‘The line’, she says.", "[“]{‘}The line[”]{’}, she says.")]
    [InlineData("地図の海", "地図の山", "地図の[海]{山}")]
    public void What_was_taken_out_and_put_in_is_marked(string old, string @new, string marked) =>
        Assert.Equal(marked, string.Concat(Rewording.Between(old, @new).Select(Mark)));

    [Theory]
    [InlineData("The old line runs here, and there.", "A line, once, ran here and there.")]
    [InlineData("a b c d e f", "f e d c b a")]
    public void The_pieces_hold_both_texts(string old, string @new)
    {
        var pieces = Rewording.Between(old, @new);
        Assert.Equal(Letters(old), Letters(string.Concat(pieces.Where(p => p.Kind != PieceKind.Added).Select(p => p.Text))));
        Assert.Equal(Letters(@new), Letters(string.Concat(pieces.Where(p => p.Kind != PieceKind.Removed).Select(p => p.Text))));
    }

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Mark(TextPiece piece) => piece.Kind switch
    {
        PieceKind.Removed => $"[{piece.Text}]",
        PieceKind.Added => $"{{{piece.Text}}}",
        _ => piece.Text,
    };
}
