using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Compose.Sections;
using Briefing.Map;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

public sealed class LinkTests
{
    private const string Made = "made up, large";

    public static TheoryData<string> Names => [.. SampleDebates.Names, Made];

    public static TheoryData<string, string> Documents => SampleDocuments.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_place_that_is_there(string name, string length)
    {
        var links = new DocumentLinks(SampleDocuments.Compose(name, length));
        Assert.Empty(links.Links.Select(link => link.To).Except(links.Anchors));
    }

    [Fact]
    public void Every_link_of_a_large_debate_leads_to_a_place_that_is_there()
    {
        var links = Links(Made);
        Assert.Empty(links.Links.Select(link => link.To).Except(links.Anchors));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reply_is_beside_the_argument_that_it_answers(string name)
    {
        var map = Map(name);
        var blocks = Composer.Compose(map, Length.Record).AllBlocks.ToArray();
        var rows = blocks.OfType<Block.Pairs>().SelectMany(pairs => pairs.Rows).ToArray();
        // Between arguments that are both printed already.
        var told = blocks.OfType<Block.Paragraph>()
            .Where(paragraph => paragraph.Content is [Inline.Strong { Content: [Inline.Text { Value: "Also: " }] }, ..])
            .SelectMany(paragraph => paragraph.Content.OfType<Inline.Reference>().Chunk(2))
            .Select(ends => (From: ends[0].Anchor, To: ends[1].Anchor))
            .ToHashSet();
        foreach (var argument in map.Arguments)
        {
            foreach (var reply in argument.Replies)
            {
                var place = reply.OwnReference is { } own
                    ? Anchors.Of(map.Find(own)!)
                    : Anchors.Reply(map.Debate.Stakeholders[reply.From], reply);
                Assert.True(told.Contains((place, Anchors.Of(argument))) || rows.Any(
                    row => (Says(row.Left, Anchors.Of(argument)) && Says(row.Right, place))
                        || (Says(row.Right, Anchors.Of(argument)) && Says(row.Left, place))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_argument_reply_and_answer_has_a_place(string name)
    {
        var map = Map(name);
        var anchors = Links(name).Anchors;
        foreach (var issue in map.Issues)
        {
            foreach (var (party, stance) in issue.Stances.Index())
                Assert.True(stance is null || anchors.Contains(Anchors.Answer(map.Debate.Stakeholders[party], issue.Issue)));
        }

        foreach (var argument in map.Arguments)
        {
            Assert.Contains(Anchors.Of(argument), anchors);
            foreach (var reply in argument.Replies.Where(reply => reply.OwnReference is null))
                Assert.Contains(Anchors.Reply(map.Debate.Stakeholders[reply.From], reply), anchors);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_place_that_cites_a_source_is_linked_from_its_entry_and_no_other(string name)
    {
        var links = Links(name).Links;
        var sources = Map(name).Debate.Sources.Select(Anchors.Of).ToHashSet();
        var cited = links.Where(link => sources.Contains(link.To)).Select(link => (Source: link.To, Place: link.From));
        var back = links.Where(link => sources.Contains(link.From)).Select(link => (Source: link.From, Place: link.To));
        Assert.Equal(cited.Order(), back.Order());
    }

    /// <summary>Whether a column has the statement with the anchor, or a link to it in its place.</summary>
    private static bool Says(ImmutableArray<Statement> column, string anchor) => column.Any(statement =>
        statement.Anchor is { } own ? own == anchor : LinkedFrom(statement.Heading).Contains(anchor));

    private static IEnumerable<string> LinkedFrom(ImmutableArray<Inline> content) => content.SelectMany(inline => inline switch
    {
        Inline.Reference reference => [reference.Anchor],
        Inline.Quiet quiet => LinkedFrom(quiet.Content),
        _ => [],
    });

    private static DebateMap Map(string name) => name == Made ? LargeDebates.Map(LargeDebates.Large) : SampleDebates.Map(name);

    private static DocumentLinks Links(string name) => new(Composer.Compose(Map(name), Length.Record));
}
