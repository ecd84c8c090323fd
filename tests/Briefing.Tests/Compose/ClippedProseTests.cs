using Briefing.Compose.Documents;
using Briefing.Compose.Sections;
using Briefing.Load.Markup;
using Briefing.Text;

namespace Briefing.Tests.Compose;

/// <summary>A text that is too long for a summary is cut between words, and never within its markup.</summary>
public sealed class ClippedProseTests
{
    [Theory]
    [InlineData("They *come from where* it is", 14, "They |*come from*| …")]
    [InlineData("They [come from **where it** is](https://x.example) now", 20, "They |[come from **where**](https://x.example)| …")]
    [InlineData("They *come* from", 16, "They |*come*| from")]
    [InlineData("They *come* from", 14, "They |*come*| from")]
    [InlineData("They *come* from", 13, "They |*come*| …")]
    [InlineData("Unbrokenword", 5, "Unbro| …")]
    public void The_words_are_counted_and_the_markup_stays_whole(string text, int length, string expected) => Assert.Equal(
        expected, string.Join('|', Inlines.Clipped(Prose(text), length).Select(Shown)));

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
