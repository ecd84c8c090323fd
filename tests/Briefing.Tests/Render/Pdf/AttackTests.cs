using Briefing.Compose;
using Briefing.Print.Pdf.Reading;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Pdf;

/// <summary>Text that another format would take for markup is text in a PDF, and links lead where a link may lead.</summary>
public sealed class AttackTests
{
    private static readonly Lazy<string> s_printed = new(() =>
    {
        var designed = SampleDebates.Designed("attacks");
        return Letters(string.Concat(
            PdfText.Read(Pipeline.Pdf(Composer.Compose(designed.Map, Length.Record), designed.Design).Bytes).Select(paragraph => paragraph.Text)));
    });

    [Theory]
    [InlineData("<script>report('claim')</script> | ends a cell, and a <textarea> never closes.")]
    [InlineData("{{constructor.constructor('report(6)')()}} ${report(7)} <%= report(8) %>")]
    [InlineData("<svg><script>report('warrant')</script></svg> <![CDATA[ report ]]>")]
    [InlineData("Is this a question --> or <!-- a comment that nobody closes?")]
    public void Markup_is_printed_as_it_was_written(string text) =>
        Assert.Contains(Letters(text), s_printed.Value, StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
