using System.Text;
using System.Text.RegularExpressions;
using Briefing.Compose;
using Briefing.Print.Pdf.Reading;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Fonts;
using Debate = Briefing.Library.Debate;
using Format = Briefing.Library.Format;

namespace Briefing.Tests.Render.Pdf;

public sealed partial class PdfTextTests
{
    [Theory]
    [InlineData("tram")]
    [InlineData("scripts")]
    [InlineData(SampleDebates.Shipped)]
    public void What_is_read_back_holds_every_claim_and_reply_in_one_piece(string name)
    {
        var map = SampleDebates.Map(name);
        var paragraphs = PdfText.Read(Pipeline.Pdf(Composer.Compose(map, Length.Record), Design.Plain).Bytes);

        var text = string.Join('\n', paragraphs.Select(paragraph => Plain(paragraph.Text)));
        Assert.All(
            map.Arguments.Select(a => a.Argument.Claim).Concat(map.Arguments.SelectMany(a => a.Replies).Select(r => r.Text)),
            statement => Assert.Contains(Plain(statement.Value), text, StringComparison.Ordinal));
        Assert.Equal(1, paragraphs[0].Page);
    }

    [Theory]
    [InlineData("ar", "تمر عربات الترام (كل 10 دقائق)، و«NATO» و«EU 27»: نعم؟!")]
    [InlineData("he", "הרכבת הקלה (כל 10 דקות), ו”NATO” ו־”EU 27”: כן?!")]
    public void What_is_read_from_right_to_left_is_read_back_as_it_was_written(string language, string claim)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Phrases", "Debates", "ar")))
        {
            var text = File.ReadAllText(file)
                .Replace("language: ar", $"language: {language}", StringComparison.Ordinal)
                .Replace("as-of:", "theme: theme.yaml\nas-of:", StringComparison.Ordinal);
            File.WriteAllText(folder.File(Path.GetFileName(file)), Claim().Replace(text, $"claim: '{claim}'", 1));
        }

        File.WriteAllText(folder.File("theme.yaml"), "fonts: {fallback: [boxes.ttf]}");
        File.WriteAllBytes(folder.File("boxes.ttf"), FontFiles.BoxesRight);
        var built = Debate.Read(folder.Path).Build();
        var (read, written) = (built.Text(), Encoding.UTF8.GetString(built.ToBytes(Format.Markdown)));

        Assert.Contains(Plain(claim), Plain(read), StringComparison.Ordinal);
        // Markdown has a few more: the places in the sources are spelt out.
        Assert.InRange(WordsOf(read).Count, 60, WordsOf(written).Count);
        Assert.Empty(WordsOf(read).Except(WordsOf(written)));
    }

    [GeneratedRegex("claim: .*")]
    private static partial Regex Claim();

    private static HashSet<string> WordsOf(string text) =>
        [.. Word().Matches(text).Select(word => word.Value)];

    [GeneratedRegex(@"(?:(?=\p{IsArabic}|\p{IsHebrew})[\p{L}\p{M}]){3,}")]
    private static partial Regex Word();

    // Emphasis is no letter; a break within a compound is no space.
    private static string Plain(string text) =>
        text.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace('\u202F', ' ')
            .Replace("- ", "-", StringComparison.Ordinal).Replace("— ", "—", StringComparison.Ordinal).Replace("– ", "–", StringComparison.Ordinal);
}
