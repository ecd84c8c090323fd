using System.Text.RegularExpressions;
using Briefing.Load.Files;
using Briefing.MadeUp;
using Briefing.Map;
using Briefing.Map.Clashes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Map;

/// <summary>Which clashes note and briefing print, within limits that favour no side.</summary>
public sealed partial class ClashChoiceTests
{
    [Fact]
    public void The_note_has_six_clashes_at_most_and_one_an_issue()
    {
        var choice = Choice(Enumerable.Range(1, 8).SelectMany(i => Pair("ab", i).Concat(Pair("cd", i))));
        Assert.Equal([1, 2, 3, 4, 5, 6], choice.OfNote.Select(clash => clash.Issue.Number));
    }

    [Fact]
    public void A_weaker_clash_of_one_side_is_in_the_note_if_the_side_is_in_no_other()
    {
        var choice = Choice([.. Enumerable.Range(1, 7).SelectMany(i => Pair("ab", i)), "c/z 8", "a > c/z reframe juxtaposed"]);
        Assert.Contains(choice.OfNote, clash => clash.Issue.Number == 8);
    }

    [Fact]
    public void A_side_with_two_explicit_issues_is_in_two_clashes_of_the_note()
    {
        var choice = Choice(
        [
            .. Enumerable.Range(1, 7).SelectMany(i => Pair("ab", i)),
            "c/y 8", "a > c/y reframe explicit", "c/z 9", "a > c/z reframe explicit",
        ]);
        Assert.Equal([8, 9], choice.OfNote.Select(clash => clash.Issue.Number).Where(number => number > 7));
    }

    [Fact]
    public void No_side_is_in_more_than_four_clashes_of_the_note_if_others_are_there()
    {
        // Of a, six clashes are the strongest.
        var choice = Choice(
        [
            .. Enumerable.Range(1, 3).SelectMany(i => Pair("ab", i)),
            .. Enumerable.Range(4, 3).SelectMany(i => Pair("ac", i)),
            .. Enumerable.Range(7, 2).SelectMany(i => (string[])[$"b/x{i} {i}", $"c > b/x{i} reframe explicit"]),
        ]);
        Assert.Equal(6, choice.OfNote.Length);
        Assert.All(Enumerable.Range(0, 3), party => Assert.InRange(InNote(choice, party), 2, 4));
    }

    [Fact]
    public void Where_there_are_two_sides_alone_that_limit_gives_way() =>
        Assert.Equal(6, InNote(Choice(Enumerable.Range(1, 7).SelectMany(i => Pair("ab", i))), 0));

    [Fact]
    public void At_most_three_clashes_of_the_note_are_the_editors_pairings_of_the_same_two()
    {
        var pairings = Enumerable.Range(1, 5).SelectMany(i => (string[])[$"a/x{i} {i}", $"b > a/x{i} rebut juxtaposed"]).ToArray();
        Assert.Equal(3, Choice(pairings).OfNote.Length);
        Assert.Equal(5, Choice([.. pairings, .. Pair("ab", 6), "a/x7 7", "c > a/x7 reframe juxtaposed"]).OfNote.Length);
    }

    [Fact]
    public void Two_clashes_of_the_note_do_not_rest_on_the_same_passages()
    {
        var choice = Choice(
        [
            "a/x1 1 p1", "b > a/x1 rebut explicit p2",
            "a/x2 2 p1", "b > a/x2 rebut explicit p2",
            "a/x3 3 p1", "b > a/x3 rebut explicit p3",
        ]);
        Assert.Equal([1, 3], choice.OfNote.Select(clash => clash.Issue.Number));
    }

    [Fact]
    public void Each_part_in_which_sides_attack_has_a_clash_in_the_note()
    {
        const string Parts = "parts: [{title: One, issues: [i1, i2, i3, i4, i5, i6]}, {title: Two, issues: [i7]}, {title: Three, issues: [i8]}]\n";
        var map = ClashDebate.MapWith(Parts,
        [
            .. Enumerable.Range(1, 6).SelectMany(i => Pair("ab", i)),
            "a/x7 7", "b > a/x7 undermine juxtaposed", "a/x8 8", "b > a/x8 reframe juxtaposed",
        ]);
        Assert.Equal([7], ClashChoice.Of(map).OfNote.Select(clash => clash.Issue.Number).Where(number => number > 6));
    }

    [Fact]
    public void Of_a_long_clash_the_note_has_the_strongest_statements_and_counts_the_others()
    {
        var clash = Assert.Single(Choice(
        [
            "a/x 1", "b > a/x rebut explicit", "c > a/x reframe explicit", "d > a/x undercut explicit", "b > a/x undermine explicit",
            "e > a/x rebut juxtaposed", "c > a/x concede explicit",
        ]).OfNote);
        Assert.Equal([0, 1, 3], clash.Parties);
        Assert.Equal(3, clash.LeftOut);
    }

    [Fact]
    public void The_briefing_has_a_clash_of_each_issue_and_a_second_of_six()
    {
        var choice = Choice(Enumerable.Range(1, 8).SelectMany(i => Pair("ab", i).Concat(Pair("cd", i))));
        Assert.Equal(
            [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8],
            choice.OfBriefing.Select(clash => clash.Issue.Number));
    }

    [Fact]
    public void A_second_goes_first_to_a_side_that_is_heard_in_fewer_than_two()
    {
        var choice = Choice(
        [
            .. Enumerable.Range(1, 8).SelectMany(i => Pair("ab", i).Concat(Pair("ba", i))),
            "c/y 7", "a > c/y reframe explicit", "c/z 8", "a > c/z reframe explicit",
        ]);
        Assert.Equal(2, choice.OfBriefing.Count(clash => clash.Parties.Contains(2)));
        Assert.Equal([1, 2, 3, 4, 7, 8], choice.OfBriefing.Select(c => c.Issue.Number).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void The_editors_fourth_pairing_of_the_same_two_leaves_its_place_to_another_clash_but_not_to_none()
    {
        var choice = Choice(
        [
            .. Enumerable.Range(1, 5).SelectMany(i => (string[])[$"a/x{i} {i}", $"b > a/x{i} rebut juxtaposed"]),
            "c/z 4", "a > c/z reframe juxtaposed",
        ]);
        Assert.Equal([1, 2, 3, 4, 5], choice.OfBriefing.Select(clash => clash.Issue.Number));
        Assert.Equal([0, 2], choice.OfBriefing[3].Parties);
        Assert.Equal([0, 1], choice.OfBriefing[4].Parties);
    }

    [Fact]
    public void What_the_author_marks_is_before_all_others()
    {
        var choice = Choice(
        [
            .. Enumerable.Range(1, 7).SelectMany(i => Pair("ab", i)),
            "a/weak 8 main", "b > a/weak reframe juxtaposed", "a/x 1 main", "b > a/x reframe juxtaposed",
        ]);
        Assert.Equal([1, 8], choice.All.Take(2).Select(clash => clash.Issue.Number).Order());
        Assert.Equal([1, 8], choice.OfNote.Where(clash => clash.Rank.IsAuthors).Select(clash => clash.Issue.Number));
        Assert.Equal("The author marks it as main; one side answers without an attack.", choice.All[1].Rank.Reason);
        Assert.True(choice.OfBriefing.First(clash => clash.Issue.Number == 1).Rank.IsAuthors);
    }

    [Fact]
    public void What_the_author_takes_out_is_in_no_clash_but_as_an_answer()
    {
        Assert.Empty(Choice("a/x 1 out", "b > a/x rebut explicit").All);

        var clash = Assert.Single(Choice("a/x 1", "b/y 1 out", "b > a/x rebut explicit =y", "a > b/y rebut explicit =x").All);
        Assert.Equal("b/y", clash.Right.Single().Argument?.Reference.ToString());
    }

    [Fact]
    public void The_choice_does_not_depend_on_names_or_order_of_the_stakeholders()
    {
        var untied = 0;
        for (var seed = 1; seed <= 12; seed++)
        {
            var files = MadeUpDebate.Files(new Shape(5, 9, Seed: seed));
            var choice = ClashChoice.Of(Map(files));
            var turned = ClashChoice.Of(Map(Turned(files, seed)));
            Assert.Equal(choice.All.Length, turned.All.Length);
            Assert.Equal(choice.TiesByOrder == 0, turned.TiesByOrder == 0);
            if (choice.TiesByOrder > 0)
                continue;

            untied++;
            Assert.Equal(Said(choice.All), Said(turned.All));
            Assert.Equal(Said(choice.OfNote), Said(turned.OfNote));
            Assert.Equal(Said(choice.OfBriefing), Said(turned.OfBriefing));
        }

        Assert.True(untied >= 6, $"Only {untied} debates are without a tie.");
    }

    [Fact]
    public void A_tie_that_only_the_order_can_break_is_counted()
    {
        Assert.Equal(1, Choice("a/x 1 p1", "c > a/x rebut explicit", "b/y 1 p1", "c > b/y rebut explicit").TiesByOrder);
        Assert.Equal(0, Choice("a/x 1 p1", "c > a/x rebut explicit", "b/y 1 p2", "c > b/y rebut explicit").TiesByOrder);
    }

    [Fact]
    public void The_limits_hold_in_a_large_debate()
    {
        var choice = ClashChoice.Of(LargeDebates.Map(LargeDebates.Large));
        Assert.Equal(6, choice.OfNote.Length);
        Assert.All(Enumerable.Range(0, 8), party => Assert.InRange(InNote(choice, party), 1, 4));
    }

    private static int InNote(ClashChoice choice, int party) => choice.OfNote.Count(clash => clash.Parties.Contains(party));

    /// <summary>Two stakeholders who rebut each other on an issue, explicitly.</summary>
    private static string[] Pair(string parties, int issue)
    {
        var (one, other) = (parties[0], parties[1]);
        var name = $"{parties}{issue}";
        return
        [
            $"{one}/{name} {issue}", $"{other}/{name} {issue}",
            $"{other} > {one}/{name} rebut explicit ={name}", $"{one} > {other}/{name} rebut explicit ={name}",
        ];
    }

    private static ClashChoice Choice(params IEnumerable<string> lines) => ClashChoice.Of(ClashDebate.Map(lines));

    private static DebateMap Map(IEnumerable<(string Name, string Text)> files) => SampleDebates.Map(DebateFiles.Of("made-up", files));

    /// <summary>The same debate with other ids and names, in another order.</summary>
    private static IEnumerable<(string Name, string Text)> Turned(IReadOnlyList<(string Name, string Text)> files, int seed)
    {
        var dice = new Dice(seed);
        var order = Enumerable.Range(1, 5).OrderBy(_ => dice.Next(1000)).ToArray();
        var names = Enumerable.Range(1, 5).OrderBy(_ => dice.Next(1000)).ToArray();
        return files.Select(file => (Renamed(file.Name), Renamed(Listed().Replace(file.Text, $"stakeholders: [{string.Join(", ", order.Select(i => $"party-{i}"))}]", 1))));

        string Renamed(string text) => Id().Replace(text, match => $"side-{names[match.Groups[1].Value[0] - '1']}");
    }

    /// <summary>Each clash by what is said in it, whoever says it and on whichever side.</summary>
    private static IEnumerable<string> Said(IEnumerable<Clash> clashes) => clashes.Select(clash => string.Join('|', clash.Statements
        .Select(s => $"{s.Text.Value} {s.Kind} {string.Join(',', s.Citations.Select(c => $"{c.Source} {c.Locator.Paragraph}"))}")
        .Order(StringComparer.Ordinal)));

    [GeneratedRegex(@"party-(\d)")]
    private static partial Regex Id();

    [GeneratedRegex(@"^stakeholders: \[.*\]$", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
