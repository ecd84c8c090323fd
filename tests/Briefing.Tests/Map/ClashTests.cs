using Briefing.Map.Clashes;

namespace Briefing.Tests.Map;

/// <summary>What a clash is, and how clashes rank.</summary>
public sealed class ClashTests
{
    [Fact]
    public void Arguments_that_answer_each_other_are_one_clash()
    {
        var clash = Only("a/x 1", "b/y 1", "b > a/x rebut explicit =y", "a > b/y undercut explicit =x");
        Assert.Equal(["a/x Undercut"], Said(clash.Left));
        Assert.Equal(["b/y Rebut"], Said(clash.Right));
        Assert.Equal("Two sides attack explicitly, and it is mutual.", clash.Rank.Reason);
    }

    [Fact]
    public void So_are_arguments_whose_replies_are_from_the_same_passages()
    {
        var clash = Only("a/x 1 p1", "b/y 1 p2", "b > a/x rebut explicit p2", "a > b/y rebut explicit p1");
        Assert.Equal(["a/x Rebut"], Said(clash.Left));
        Assert.Equal(["b/y Rebut"], Said(clash.Right));
    }

    [Fact]
    public void Replies_from_other_passages_keep_their_text()
    {
        var choice = Choice("a/x 1 p1", "b/y 1 p2", "b > a/x rebut explicit p3", "a > b/y rebut explicit p1");
        Assert.Equal(2, choice.All.Length);
        Assert.Equal(["b Rebut"], Said(choice.All[0].Right));
    }

    [Fact]
    public void Who_answers_the_answer_is_on_the_side_of_what_it_answers_for()
    {
        var clash = Only(
            "a/x 1", "b/y 1", "c/z 1", "b > a/x rebut explicit =y", "c > b/y undermine juxtaposed =z", "a > b/y rebut explicit =x");
        Assert.Equal(["a/x Rebut", "c/z Undermine"], Said(clash.Left));
        Assert.Equal(["b/y Rebut"], Said(clash.Right));
        Assert.Equal([0, 1, 2], clash.Parties);
    }

    [Fact]
    public void A_concession_is_in_the_column_of_what_it_grants()
    {
        var clash = Only("a/x 1", "b > a/x rebut explicit", "c > a/x concede explicit");
        Assert.Equal(["a/x", "c Concede"], Said(clash.Left));
        Assert.Equal(["b Rebut"], Said(clash.Right));
    }

    [Theory]
    [InlineData("a/x 1")]
    [InlineData("a/x 1", "b/y 1", "b > a/x concede explicit")]
    public void Without_opposition_there_is_no_clash(params string[] lines)
    {
        var choice = Choice(lines);
        Assert.Empty(choice.All);
        Assert.Empty(choice.OfNote);
        Assert.Empty(choice.OfBriefing);
    }

    [Fact]
    public void The_earlier_text_is_on_the_left()
    {
        Assert.Equal(["b Rebut"], Said(Only("a/x 1 late", "b > a/x rebut explicit").Left));
        Assert.Equal(["a/x"], Said(Only("a/x 1", "b > a/x rebut explicit late").Left));
        Assert.Equal(["b Rebut"], Said(Only("b/w 1", "a/x 1", "b > a/x rebut juxtaposed").Left));
    }

    [Fact]
    public void What_a_source_answers_was_said_first()
    {
        Assert.Equal(["a/x"], Said(Only("b/w 1", "a/x 1", "b > a/x rebut explicit").Left));
        Assert.Equal(["b/w Rebut"], Said(Only("b/w 1", "a/x 1", "b > a/x rebut explicit =w", "a > b/w rebut explicit =x").Left));
    }

    [Fact]
    public void A_side_leaves_nothing_open_that_its_texts_had_not_seen()
    {
        Assert.Equal([1], Only("a/x 1", "b/y 1 late vs-a", "b > a/x rebut explicit =y", "a/z 2 late").Left.Select(s => s.Owes.Length));
        Assert.Equal([0], Only("a/x 1", "b/y 1 late vs-a", "b > a/x rebut explicit =y").Left.Select(s => s.Owes.Length));
    }

    [Fact]
    public void What_is_owed_across_is_told_once_a_side()
    {
        var clash = Only(
            "a/x 1", "b/y 1 vs-a", "b/z 1 vs-a", "b > a/x rebut explicit =y", "b > a/x undercut explicit =z");
        Assert.Equal(["b/y", "b/z"], clash.Left.Single().Owes.Select(owed => owed.Reference.ToString()));
        Assert.All(clash.Right, statement => Assert.Empty(statement.Owes));
    }

    [Fact]
    public void What_the_author_says_is_open_is_owed_although_it_has_a_reply()
    {
        var clash = Only("a/x 1 open vs-c", "b > a/x rebut explicit", "c > a/x rebut explicit", "a/y 1 open vs-b");
        Assert.Equal(["b: a/y", "c: a/x"], clash.Right.Select(s => $"{s.Text.Value[0]}: {string.Join(',', s.Owes.Select(o => o.Reference))}"));

        var unnamed = Only("a/x 1 open", "b > a/x rebut explicit", "c > a/x rebut explicit");
        Assert.Equal([1, 0], unnamed.Right.Select(s => s.Owes.Length));
    }

    [Theory]
    [InlineData("two attack explicitly", "b > a/y rebut explicit", "c > a/y undermine explicit")]
    [InlineData("an answer to the answer", "b > a/y rebut explicit =b1", "a > b/b1 rebut juxtaposed =y")]
    [InlineData("one more attacks", "b > a/y rebut explicit", "c > a/y undermine juxtaposed")]
    [InlineData("one more answers", "b > a/y rebut explicit", "c > a/y reframe juxtaposed")]
    public void What_is_ahead_of_one_explicit_rebuttal(string why, params string[] lines)
    {
        var choice = Choice(["a/x 1", "b > a/x rebut explicit", "b/b1 2", "a/y 2", "c/z 3", .. lines]);
        Assert.True(choice.All[0].Issue.Number == 2, why);
        Assert.Equal(1, choice.All[1].Issue.Number);
    }

    [Theory]
    [InlineData("rebut juxtaposed")]
    [InlineData("undercut explicit")]
    [InlineData("undermine explicit")]
    [InlineData("reframe explicit")]
    public void What_is_behind_it(string reply) =>
        Assert.Equal([2, 1], Choice("a/x 1", $"b > a/x {reply}", "a/y 2", "b > a/y rebut explicit").All.Select(c => c.Issue.Number));

    [Fact]
    public void A_charge_that_nobody_answers_is_set_apart()
    {
        var choice = Choice("a/x 1", "b > a/x rebut explicit", "b/alone 1 vs-a", "b/not-against 1", "b/out 1 vs-a out");
        Assert.Equal(["b/alone"], choice.Charges.Select(charge => charge.Reference.ToString()));
    }

    private static ClashChoice Choice(params IEnumerable<string> lines) => ClashChoice.Of(ClashDebate.Map(lines));

    private static Clash Only(params string[] lines) => Assert.Single(Choice(lines).All);

    private static IEnumerable<string> Said(IEnumerable<ClashStatement> column) =>
        column.Select(s => $"{s.Argument?.Reference.ToString() ?? s.Text.Value.Split(' ')[0]} {s.Kind}".TrimEnd());
}
