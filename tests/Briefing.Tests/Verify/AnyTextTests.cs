using Briefing.Model;
using Briefing.Text;
using Briefing.Verify.Quotes;
using Briefing.Verify.Texts;

namespace Briefing.Tests.Verify;

/// <summary>What holds for any text: random ones, each from a seed that a failure names.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] s_words =
    [
        "tram", "Tram", "harbour", "the", "a", "of", "town's", "quay", "“old", "town”", "—", "1998,", "line.", "it's",
        "naïve", "港町", "\u00A0", "x", "no-one", "(and)", "«so»", "\t", "🚋", "é",
    ];

    private static readonly string[] s_ends = ["\n", "\r\n", "\n\n", "\n \t\n"];

    [Fact]
    public void A_quotation_cut_from_a_paragraph_stands_there_and_is_found_from_elsewhere()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var text = new SourceText(new TextFile("text.txt", RandomText(random)));
            for (var i = 0; i < 10; i++)
                Check(random, text, seed);
        }
    }

    private static void Check(Random random, SourceText text, int seed)
    {
        var paragraph = text.Paragraphs[random.Next(text.Paragraphs.Length)];
        if (Cut(random, text.File.Content.Substring(paragraph.At.Start, paragraph.At.Length)) is not { } quote)
            return;

        Assert.True(!CitationCheck.Of(Citing(paragraph.Number, quote), text).Any(), $"Seed {seed}: '{quote}' does not stand.");

        var other = random.Next(text.Paragraphs.Length + 3) + 1;
        var places = CitationCheck.Of(Citing(other, quote), text).Select(finding => finding switch
        {
            Finding.Elsewhere elsewhere => elsewhere.Places,
            Finding.BeyondText beyond => beyond.Places,
            _ => throw new InvalidOperationException($"Seed {seed}: '{quote}' is not found."),
        }).SingleOrDefault([]);

        var stands = other <= text.Paragraphs.Length && text.Paragraphs[other - 1].Words.IndexOf(FoldedText.Of(quote).Text) is not null;
        Assert.True(
            stands ? places.IsEmpty : places.Any(place => place.Paragraph == paragraph.Number),
            $"Seed {seed}: '{quote}', of paragraph {paragraph.Number}, cited as {other}.");
        Assert.All(places, place => Assert.Equal(
            FoldedText.Of(quote).Text,
            FoldedText.Of(text.File.Content.AsSpan(place.At.Start, place.At.Length)).Text));
    }

    /// <summary>Whole words of a paragraph.</summary>
    private static string? Cut(Random random, string paragraph)
    {
        var words = paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;

        var first = random.Next(words.Length);
        return string.Join(' ', words.Skip(first).Take(random.Next(1, 15)));
    }

    private static string RandomText(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => s_words[random.Next(s_words.Length)]))
        + "." + s_ends[random.Next(s_ends.Length)]));

    private static Citation Citing(int paragraph, string quote)
    {
        var at = TextSpan.StartOf(new TextFile("debate.yaml", ""));
        return new()
        {
            Source = new("text", at),
            Locator = new() { Paragraph = new(ParagraphNumbers.Of(paragraph, paragraph), at) },
            Quote = new(quote, at),
            At = at,
        };
    }
}
