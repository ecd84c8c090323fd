using Briefing.Compose;
using Briefing.Print.Pdf.Reading;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Pdf;

public sealed class PdfTextTests
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

    // Emphasis is no letter; a break within a compound is no space.
    private static string Plain(string text) =>
        text.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace('\u202F', ' ')
            .Replace("- ", "-", StringComparison.Ordinal).Replace("— ", "—", StringComparison.Ordinal).Replace("– ", "–", StringComparison.Ordinal);
}
