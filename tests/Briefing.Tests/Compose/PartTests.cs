using System.Collections.Immutable;
using Briefing.Check.Inventory;
using Briefing.Compose;
using Briefing.Map;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

/// <summary>What holds of every part of a debate, whichever issues and stakeholders are asked for.</summary>
public sealed class PartTests
{
    private static readonly DebateMap s_whole = LargeDebates.Map(LargeDebates.Small);

    private static readonly (DebateMap Map, Selection Selection)[] s_parts = [.. Parts(s_whole)];

    [Fact]
    public void No_link_of_a_part_leads_out_of_it()
    {
        foreach (var (map, _) in s_parts)
        {
            var links = new DocumentLinks(Composer.Compose(map, Length.Record));
            Assert.Empty(links.Links.Select(link => link.To).Except(links.Anchors));
        }
    }

    [Fact]
    public void Whatever_stands_in_a_part_has_the_name_and_the_number_that_it_has_in_the_whole()
    {
        var whole = new DocumentLinks(Composer.Compose(s_whole, Length.Record)).Anchors;
        var numbers = s_whole.Arguments.ToDictionary(a => a.Reference, a => a.Number);
        foreach (var (map, _) in s_parts)
        {
            // Only a part has a section on what it is a part of.
            Assert.Empty(new DocumentLinks(Composer.Compose(map, Length.Record)).Anchors.Except(whole).Except(["section/part"]));
            Assert.All(map.Arguments, argument => Assert.Equal(numbers[argument.Reference], argument.Number));
        }
    }

    [Fact]
    public void An_argument_is_unanswered_in_a_part_only_if_nobody_at_all_answers_it()
    {
        var whole = s_whole.Arguments.ToDictionary(a => a.Reference);
        foreach (var argument in s_parts.SelectMany(part => part.Map.Arguments))
        {
            var original = whole[argument.Reference];
            Assert.Equal(original.IsUnanswered, argument.IsUnanswered);
            Assert.Equal(original.Replies.Length, argument.Replies.Length + argument.RepliesLeftOut);
            Assert.Equal(original.OwedBy, argument.OwedBy);
        }
    }

    [Fact]
    public void An_issue_has_all_that_is_said_on_it()
    {
        foreach (var (map, _) in s_parts.Where(part => !part.Selection.NamesParties))
        {
            var issue = Assert.Single(map.Issues);
            Assert.Equal(s_whole.Issues[issue.Number - 1].Arguments, issue.Arguments);
        }
    }

    [Fact]
    public void A_stakeholder_has_its_arguments_with_all_replies_and_whatever_it_replies_to_or_owes_a_reply()
    {
        foreach (var (map, selection) in s_parts.Where(part => part.Selection is { IsComparison: false, NamesIssues: false, NamesParties: true }))
        {
            var party = Assert.Single(selection.Parties);
            Assert.Equal(
                s_whole.Arguments.Where(a => a.Owner == party || a.Replies.Any(r => r.From == party) || a.OwedBy.Concat(a.AskedLater).Contains(party)).Select(a => a.Reference),
                map.Arguments.Select(a => a.Reference));
            Assert.All(map.Arguments.Where(a => a.Owner == party), a => Assert.Equal(0, a.RepliesLeftOut));
            Assert.All(map.Arguments.Where(a => a.Owner != party), a => Assert.All(a.Replies, r => Assert.Equal(party, r.From)));
        }
    }

    [Fact]
    public void A_comparison_has_the_words_of_two_stakeholders_and_of_nobody_else()
    {
        foreach (var (map, selection) in s_parts.Where(part => part.Selection.IsComparison))
        {
            Assert.All(map.Arguments, a => Assert.Contains(a.Owner, selection.Parties));
            Assert.All(map.Arguments.SelectMany(a => a.Replies), r => Assert.Contains(r.From, selection.Parties));
            var readers = map.Debate.Texts.SelectMany(t => t.Readings).Select(r => r.Stakeholder.Value);
            Assert.Empty(readers.Except(selection.Parties.Select(p => s_whole.Debate.Stakeholders[p].Id.Value)));
        }
    }

    [Fact]
    public void Every_source_of_a_part_is_cited_in_it()
    {
        foreach (var (map, _) in s_parts)
        {
            var cited = CitingStatements.All(map.Debate).SelectMany(s => s.Citations).Select(c => c.Source.Value).ToHashSet();
            Assert.Equal(map.Debate.Sources.Select(s => s.Id.Value).Order(), cited.Order());
            Assert.DoesNotContain("Not cited.", DocumentText.Print(Composer.Compose(map, Length.Record)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Replies_that_are_left_out_are_counted()
    {
        var counted = s_parts.First(part => part.Map.Arguments.Any(a => a.RepliesLeftOut == 2)).Map;
        Assert.Contains("Silence: 2 replies by others are left out.", DocumentText.Print(Composer.Compose(counted, Length.Record)), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_who_is_asked_for_says_anything_there_is_no_part()
    {
        var silent = SampleDebates.Map("silence");
        var nothing = silent.Issues
            .SelectMany((issue, i) => issue.Silent
                .Where(party => !issue.Arguments.Any(argument => argument.OwedBy.Concat(argument.AskedLater).Contains(party)))
                .Select(party => new Selection([i], [party])))
            .Select(silent.Select);
        Assert.NotEmpty(nothing);
        Assert.All(nothing, Assert.Null);
    }

    private static IEnumerable<(DebateMap, Selection)> Parts(DebateMap whole)
    {
        var issues = Enumerable.Range(0, whole.Issues.Length).ToArray();
        var parties = Enumerable.Range(0, whole.Debate.Stakeholders.Length).ToArray();
        var pairs =
            from a in parties
            from b in parties
            where a < b
            select ImmutableSortedSet.Create(a, b);
        ImmutableArray<Selection> selections =
        [
            .. issues.Select(issue => new Selection([issue], [])),
            .. parties.Select(party => new Selection([], [party])),
            .. pairs.Select(pair => new Selection([], pair) { IsComparison = true }),
            .. pairs.SelectMany(pair => issues.Select(issue => new Selection([issue], pair) { IsComparison = true })),
            .. parties.SelectMany(party => issues.Select(issue => new Selection([issue], [party]))),
        ];
        foreach (var selection in selections)
        {
            if (whole.Select(selection) is { } part)
                yield return (part, selection);
        }
    }
}
