using Briefing.Compose.Documents;
using Briefing.Load.Markup;
using Briefing.Text;

namespace Briefing.Tests.Compose;

/// <summary>A text that is too long for a summary is cut between sentences, and never within its markup.</summary>
public sealed class FirstSentencesTests
{
    [Theory]
    [InlineData("It *rains*. It pours.", 19, "It |*rains*|. It pours.")]
    [InlineData("It *rains*. It pours.", 18, "It |*rains*|.")]
    [InlineData("It rains. It [pours. It](https://x.example) snows.", 20, "It rains. It |[pours.](https://x.example)")]
    [InlineData("One sentence is longer than that. Another.", 9, "One sentence is longer than that.")]
    [InlineData("No end of a sentence", 9, "No end of a sentence")]
    public void The_sentences_are_whole_and_so_is_the_markup(string text, int length, string expected) => Assert.Equal(
        expected, string.Join('|', Inlines.Sentences(Prose(text), length).Select(Shown)));

    private static Prose Prose(string text) => new(text, default, InlineMarkdown.Parse(text).Nodes);

    private static string Shown(Inline inline) => inline switch
    {
        Inline.Text text => text.Value,
        Inline.Emphasis emphasis => $"*{Shown(emphasis.Content)}*",
        Inline.Strong strong => $"**{Shown(strong.Content)}**",
        Inline.Link link => $"[{Shown(link.Content)}]({link.Uri})",
        _ => throw new InvalidOperationException(),
    };

    private static string Shown(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(Shown));
}
