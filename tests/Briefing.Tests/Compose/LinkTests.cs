using Briefing.Compose;
using Briefing.Compose.Sections;
using Briefing.Map;
using Briefing.Model.Vocabulary;
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
    public void Every_argument_links_to_each_of_its_replies_and_each_reply_back(string name)
    {
        var links = Links(name).Links;
        var map = Map(name);
        foreach (var argument in map.Arguments)
        {
            foreach (var reply in argument.Replies)
            {
                var (there, here) = (Anchors.Of(argument), Anchors.Reply(map.Debate.Stakeholders[reply.From], reply));
                Assert.Contains((there, here), links);
                Assert.Contains((here, there), links);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_profile_leads_to_its_arguments_to_the_replies_to_them_and_to_its_own_replies(string name)
    {
        var links = Links(name).Links;
        var map = Map(name);
        foreach (var issue in map.Issues)
        {
            foreach (var argument in issue.Arguments)
            {
                var profile = Anchors.Answer(map.Debate.Stakeholders[argument.Owner], issue.Issue);
                Assert.Contains((profile, Anchors.Of(argument)), links);
                foreach (var reply in argument.Replies)
                {
                    var from = map.Debate.Stakeholders[reply.From];
                    Assert.Contains((profile, Anchors.Reply(from, reply)), links);
                    Assert.Contains((Anchors.Answer(from, issue.Issue), Anchors.Reply(from, reply)), links);
                }
            }
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

    private static DebateMap Map(string name) => name == Made ? LargeDebates.Map(LargeDebates.Large) : SampleDebates.Map(name);

    private static DocumentLinks Links(string name) => new(Composer.Compose(Map(name), Length.Record));
}
