using Briefing.Compose;
using Briefing.Load.Files;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

/// <summary>What others have linked to stays where the link says.</summary>
public sealed class AnchorTests
{
    [Fact]
    public void What_has_no_id_is_called_by_its_first_words()
    {
        var anchors = Anchors();
        Assert.Contains("text/transport-plan-2019", anchors);
        Assert.Contains("event/2019-05-the-plan-is-published", anchors);
        Assert.Contains("conflict/the-year-of-the-plan", anchors);
        Assert.Contains("key-point/the-two-agree-on-the-need", anchors);
        Assert.Contains("absent-voice/shopkeepers", anchors);
        Assert.Contains("issue/route/common-ground/a-line-is-needed", anchors);
        Assert.Contains("operator/proposal/build-the-first-stage-by-2026", anchors);
        Assert.Contains("operator/on/route", anchors);
        Assert.Contains("residents/to/operator/riders", anchors);
    }

    [Fact]
    public void An_id_takes_the_place_of_the_words() =>
        Assert.Contains("event/the-plan", Anchors(("  - date: 2019-05\n", "  - id: the-plan\n    date: 2019-05\n")));

    [Theory]
    [InlineData("texts:\n", "texts:\n  - name: An older plan\n    citations: [{source: letter-2023, page: 2}]\n")]
    [InlineData("events:\n", "events:\n  - date: 1999\n    text: The pier burns.\n    citations: [{source: gazette-2024, paragraph: 4}]\n")]
    [InlineData("key-points:\n", "key-points:\n  - text: Both speak of money.\n    citations: [{source: gazette-2024, paragraph: 3}]\n")]
    [InlineData("absent-voices:\n", "absent-voices:\n  - name: Fishers\n")]
    [InlineData("conflicts:\n", "conflicts:\n  - about: The price\n    accounts:\n      - {text: High., citations: [{source: gazette-2024, paragraph: 4}]}\n      - {text: Low., citations: [{source: letter-2023, page: 1}]}\n")]
    public void What_is_added_in_front_changes_the_name_of_nothing(string words, string changed) =>
        Assert.Empty(Anchors().Except(Anchors((words, changed))));

    [Fact]
    public void Of_two_that_begin_alike_the_later_one_has_a_number()
    {
        const string Event = "  - date: 2019-05\n    text: The plan is published.\n    citations: [{source: gazette-2024, paragraph: 4}]\n";
        var anchors = Anchors((Event, Event + Event));
        Assert.Contains("event/2019-05-the-plan-is-published", anchors);
        Assert.Contains("event/2019-05-the-plan-is-published-2", anchors);
    }

    [Fact]
    public void Two_of_a_kind_with_one_id_are_a_mistake() =>
        Mistake.Of("debate.yaml", "  - date: 2019-05\n", "  - {id: plan, date: 2018, text: It is drawn., citations: [{source: gazette-2024, paragraph: 4}]}\n  - id: ⟦plan⟧\n    date: 2019-05\n")
            .IsReported(
                "BRF0201",
                "The event 'plan' appears here a second time.",
                "A reference to 'plan' could mean either. Give each event its own id.");

    [Fact]
    public void A_stakeholder_that_is_called_like_a_kind_of_place_takes_no_other_s_name()
    {
        var texts = SampleDebate.Texts.ToDictionary(
            file => file.Key.Replace("residents", "issue", StringComparison.Ordinal),
            file => file.Value.Replace("residents", "issue", StringComparison.Ordinal));
        var map = SampleDebates.Map(DebateFiles.Of("positions", texts.Select(file => (file.Key, file.Value))));

        // The argument issue/noise and the issue noise.
        var anchors = new DocumentLinks(Composer.Compose(map, Length.Record)).Anchors;
        Assert.Contains("issue/noise", anchors);
        Assert.Contains("stakeholder/issue/noise", anchors);
    }

    [Fact]
    public void The_manual_lists_every_section_and_knows_every_form_of_a_name()
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "links.md"));
        var map = SampleDebates.Map(SampleDebates.Shipped);
        foreach (var anchor in Enum.GetValues<Length>().SelectMany(length => new DocumentLinks(Composer.Compose(map, length)).Anchors))
        {
            if (anchor.StartsWith("section/part-", StringComparison.Ordinal))
                Assert.Contains("`part-NAME`", manual, StringComparison.Ordinal);
            else if (anchor.StartsWith("section/", StringComparison.Ordinal))
                Assert.Contains($"`{anchor["section/".Length..]}`", manual, StringComparison.Ordinal);
            else if (!manual.Contains($"`{anchor.Split('/')[0]}", StringComparison.Ordinal))
                Assert.Contains(map.Debate.Stakeholders, s => s.Id.Value == anchor.Split('/')[0]);
        }
    }

    private static IReadOnlySet<string> Anchors(params (string Words, string Changed)[] changes)
    {
        var debate = SampleDebate.Texts["debate.yaml"];
        foreach (var (words, changed) in changes)
        {
            Assert.Contains(words, debate, StringComparison.Ordinal);
            debate = debate.Replace(words, changed, StringComparison.Ordinal);
        }

        var map = SampleDebates.Map(SampleDebate.Files(SampleDebate.Texts.SetItem("debate.yaml", debate)));
        return new DocumentLinks(Composer.Compose(map, Length.Record)).Anchors;
    }
}
