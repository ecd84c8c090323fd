using Briefing.Model;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>A text answers nothing that it had not seen.</summary>
public sealed class TextAgeTests
{
    private const string Reply =
        """
        replies:
          - to: ⟦residents/noise⟧
            kind: rebut
            basis: juxtaposed
            text: A tram is as loud as a bus.
            note: The letter was written before the vote.
            citations: [{source: letter-2023, page: 2}]
        proposals:
        """;

    private const string Hint =
        "A text cannot answer a later one. Turn the reply into an argument on the issue: both are then printed with their "
        + "dates. If the older text itself names the argument that it answers, write 'basis: explicit'.";

    private static readonly string s_withoutWatershed = SampleDebate.Texts["debate.yaml"].Replace(
        "watershed: {date: 2024-01-15, name: the council vote}\n", "", StringComparison.Ordinal);

    [Fact]
    public void A_note_does_not_make_an_older_text_an_answer() => Older().IsReported("BRF0338",
        "This reply cites 'letter-2023', written before 'gazette-2024', which 'residents/noise' cites.", Hint);

    [Fact]
    public void It_needs_no_watershed() => Older().With("debate.yaml", s_withoutWatershed).IsReported("BRF0338",
        "This reply cites 'letter-2023', written before 'gazette-2024', which 'residents/noise' cites.", Hint);

    [Theory]
    [InlineData("  issued: 2023-06\n", "  issued: 2023-06/2024-06\n")]
    [InlineData("  issued: 2023-06\n", "  issued: 2024-02-03\n")]
    [InlineData("  issued: 2023-06\n", "  issued: 2024-05\n")]
    public void Where_the_dates_do_not_tell_it_may_be_one(string words, string instead) => Assert.DoesNotContain(
        Older().With("debate.yaml", s_withoutWatershed)
            .With("sources.yaml", SampleDebate.Texts["sources.yaml"].Replace(words, instead, StringComparison.Ordinal))
            .Diagnostics(),
        diagnostic => diagnostic.Code == "BRF0338");

    [Fact]
    public void When_it_was_written_counts_more_than_when_it_was_issued() => Older()
        .With("debate.yaml", s_withoutWatershed)
        .With("sources.yaml", SampleDebate.Texts["sources.yaml"].Replace(
            "  issued: 2023-06\n", "  issued: 2024-05\n  written: 2023-06\n", StringComparison.Ordinal))
        .IsReported("BRF0338",
            "This reply cites 'letter-2023', written before 'gazette-2024', which 'residents/noise' cites.", Hint);

    [Fact]
    public void When_it_was_written_puts_a_source_on_a_side_of_the_watershed() => Assert.Empty(Mistake.In(
        "sources.yaml",
        SampleDebate.Texts["sources.yaml"].Replace(
            "  stamp: before\n  stamp-note: The vote is spoken of as to come.\n",
            "  issued: 2024\n  written: 2023-12\n",
            StringComparison.Ordinal)).Diagnostics());

    [Fact]
    public void Nothing_is_written_after_its_issue() => Mistake.Of("sources.yaml",
        "  issued: 2023-06\n", "  issued: 2023-06\n  written: ⟦2023-07⟧\n").IsReported("BRF0341",
        "The source was written (July 2023) after it was published (June 2023).",
        "One of the dates is wrong, and they decide which text could have known which. Correct the wrong one.");

    [Theory]
    [InlineData("2022-02-17/2022-02-23", "17–23 February 2022")]
    [InlineData("2022-02/2022-03", "February–March 2022")]
    [InlineData("2022-02-17/2022-03-02", "17 February 2022–2 March 2022")]
    [InlineData("2022-02-17/2023-02-18", "17 February 2022–18 February 2023")]
    [InlineData("1987/1989", "1987–1989")]
    [InlineData("12XX/13XX", "the 13th–14th century")]
    [InlineData("198X/199X", "the 1980s–1990s")]
    public void An_interval_says_month_and_year_once(string written, string printed) =>
        Assert.Equal(printed, PartialDate.Parse(written)!.Display);

    private static Mistake Older() => Mistake.Of("operator.yaml", "proposals:", Reply);
}
