using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Compose.Figures;
using Briefing.Phrases;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

/// <summary>What a figure says in words is what it shows.</summary>
public sealed class AlternativesOfFigures
{
    public static TheoryData<string> Names => [.. SampleDebates.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_map_of_an_issue_counts_its_arguments_and_replies_and_names_what_is_open(string name)
    {
        var map = SampleDebates.Map(name);
        var figures = Composer.Compose(map, Length.Record).Blocks
            .OfType<Block.OnScreen>()
            .SelectMany(screen => screen.Content)
            .OfType<Block.FigureGrid>()
            .Single()
            .Figures;

        Assert.Equal(map.Issues.Length, figures.Length);
        foreach (var (issue, figure) in map.Issues.Zip(figures))
        {
            Assert.Contains(map.Debate.Words.Count(PhraseKey.CountArguments, issue.Arguments.Length), figure.Alternative, StringComparison.Ordinal);
            Assert.Contains(map.Debate.Words.Count(PhraseKey.CountReplies, issue.ReplyCount), figure.Alternative, StringComparison.Ordinal);
            Assert.All(issue.Arguments, a => Assert.Contains($" {a.Number} (", figure.Alternative, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_overview_counts_all_replies(string name)
    {
        var map = SampleDebates.Map(name);
        var replies = map.Arguments.Sum(a => a.Replies.Length);
        var overview = Composer.Compose(map, Length.Record).Blocks.OfType<Block.Figure>().SingleOrDefault(f => f.Content is Diagram.ReplyFlows);

        Assert.Equal(replies > 0, overview is not null);
        Assert.Equal(replies, overview is null ? 0 : ((Diagram.ReplyFlows)overview.Content).Flows.Sum(f => f.Count));
        if (overview is not null)
            Assert.StartsWith(map.Debate.Words.Count(PhraseKey.CountReplies, replies), overview.Alternative, StringComparison.Ordinal);
    }
}
