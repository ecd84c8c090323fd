using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;
using Briefing.Verify.Listing;

namespace Briefing.Tests.Verify;

/// <summary>What <c>briefing sources</c> prints.</summary>
public sealed class ListingTests
{
    public static TheoryData<string> Invented => [.. SampleDebates.Invented];

    [Theory]
    [MemberData(nameof(Invented))]
    public void The_sources_of_a_debate_are_listed_as_in_its_snapshot(string name)
    {
        var run = Tool.Here("sources", SampleDebates.FolderOf(name));
        Assert.Equal(0, run.ExitCode);
        Snapshot.Matches(run.Output, $"listing-{name}");
    }

    [Fact]
    public void With_the_texts_the_paragraphs_that_nobody_cites_are_listed_too()
    {
        using var tram = new TramWithTexts();
        Snapshot.Matches(tram.Verify().Output, "listing-tram-with-texts");
    }

    [Fact]
    public void The_shipped_sources_are_listed() =>
        Assert.Equal(0, Tool.Here("sources", SampleDebates.FolderOf(SampleDebates.Shipped)).ExitCode);

    [Fact]
    public void The_help_has_examples()
    {
        var run = Tool.Here("sources", "--help");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Matches(run.Output, "help-sources");
    }

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 4 }, "4")]
    [InlineData(new[] { 1, 2, 3, 7, 9, 10 }, "1-3, 7, 9-10")]
    public void Numbers_in_a_row_are_a_stretch(int[] numbers, string expected) =>
        Assert.Equal(expected, string.Join(", ", NumberRanges.Of(numbers)));
}
