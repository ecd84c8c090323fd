using Briefing.Print.Layout.Boxes;

namespace Briefing.Tests.Render.Layout;

public sealed class StackTests
{
    [Fact]
    public void Items_stand_one_below_the_other_with_the_larger_space_between() => Assert.Equal(
        """
        p1 a 0,0 200x20
        p1 b 0,30 200x20
        p1 c 0,55 200x20
        """,
        Places.Of(
            new StackItem(new NamedBox("a", 200, 20), SpaceBefore: 40, SpaceAfter: 4),
            new StackItem(new NamedBox("b", 200, 20), SpaceBefore: 10, SpaceAfter: 5),
            new StackItem(new NamedBox("c", 200, 20), SpaceBefore: 3, SpaceAfter: 99)));

    [Fact]
    public void What_does_not_fit_starts_a_page_without_the_space_before_it() => Assert.Equal(
        """
        p1 a 0,0 200x70
        p2 b 0,0 200x40
        p2 c 0,50 200x40
        """,
        Places.Of(
            new StackItem(new NamedBox("a", 200, 70)),
            new StackItem(new NamedBox("b", 200, 40), SpaceBefore: 10),
            new StackItem(new NamedBox("c", 200, 40), SpaceBefore: 10)));

    [Fact]
    public void A_box_is_cut_where_the_page_ends() => Assert.Equal(
        """
        p1 a 0,0 200x50
        p1 b 0,50 200x50
        p2 b 0,0 200x100
        p3 b 0,0 200x30
        p3 c 0,30 200x20
        """,
        Places.Of(
            new NamedBox("a", 200, 50),
            new NamedBox("b", 200, 180) { Step = 10, Fewest = 20 },
            new NamedBox("c", 200, 20)));

    [Fact]
    public void A_heading_moves_with_what_it_heads() => Assert.Equal(
        """
        p1 a 0,0 200x70
        p2 h 0,0 200x20
        p2 b 0,20 200x50
        """,
        Places.Of(Item("a", 70), Heading("h", 20), Item("b", 50)));

    [Fact]
    public void A_chain_of_headings_moves_as_one() => Assert.Equal(
        """
        p1 a 0,0 200x60
        p2 h1 0,0 200x20
        p2 h2 0,20 200x20
        p2 b 0,40 200x50
        """,
        Places.Of(Item("a", 60), Heading("h1", 20), Heading("h2", 20), Item("b", 50)));

    [Fact]
    public void A_heading_stays_if_what_it_heads_can_begin_below_it() => Assert.Equal(
        """
        p1 a 0,0 200x60
        p1 h 0,60 200x20
        p1 b 0,80 200x20
        p2 b 0,0 200x30
        """,
        Places.Of(
            Item("a", 60),
            Heading("h", 20),
            new StackItem(new NamedBox("b", 200, 50) { Step = 10, Fewest = 20 })));

    [Fact]
    public void A_chain_longer_than_a_page_is_torn() => Assert.Equal(
        """
        p1 h1 0,0 200x60
        p2 h2 0,0 200x60
        p3 b 0,0 200x60
        """,
        Places.Of(Heading("h1", 60), Heading("h2", 60), Item("b", 60)));

    [Fact]
    public void A_chain_that_no_page_holds_with_what_it_heads_is_torn_before_that() => Assert.Equal(
        """
        p1 h1 0,0 200x20
        p1 h2 0,20 200x20
        p2 b 0,0 200x90
        """,
        Places.Of(Heading("h1", 20), Heading("h2", 20), Item("b", 90)));

    [Fact]
    public void A_box_higher_than_a_page_sticks_out_and_what_follows_goes_on() => Assert.Equal(
        """
        p1 a 0,0 200x20
        p2 b 0,0 200x150
        p3 c 0,0 200x20
        """,
        Places.Of(new NamedBox("a", 200, 20), new NamedBox("b", 200, 150), new NamedBox("c", 200, 20)));

    [Fact]
    public void What_would_rather_stay_whole_is_cut_only_if_it_is_higher_than_a_page() => Assert.Equal(
        """
        p1 a 0,0 200x60
        p2 b 0,0 200x50
        p3 c 0,0 200x100
        p4 c 0,0 200x20
        """,
        Places.Of(
            new NamedBox("a", 200, 60),
            new KeepTogetherBox(new NamedBox("b", 200, 50) { Step = 10 }),
            new KeepTogetherBox(new NamedBox("c", 200, 120) { Step = 10 })));

    [Fact]
    public void A_page_break_starts_a_page_and_makes_none_empty() => Assert.Equal(
        """
        p1 a 0,0 200x20
        p2 b 0,0 200x20
        """,
        Places.Of(
            new PageBreakBox(),
            new NamedBox("a", 200, 20),
            new PageBreakBox(),
            new PageBreakBox(),
            new NamedBox("b", 200, 20),
            new PageBreakBox()));

    [Fact]
    public void A_page_break_can_let_a_page_that_is_nearly_empty_go_on() => Assert.Equal(
        """
        p1 a 0,0 200x20
        p1 b 0,20 200x60
        p2 c 0,0 200x20
        """,
        Places.Of(
            new NamedBox("a", 200, 20),
            new PageBreakBox(continueBelow: 0.5),
            new NamedBox("b", 200, 60),
            new PageBreakBox(continueBelow: 0.5),
            new NamedBox("c", 200, 20)));

    [Fact]
    public void A_last_page_with_next_to_nothing_on_it_takes_some_from_the_page_before() => Assert.Equal(
        """
        p1 a 0,0 200x95
        p2 a 0,0 200x10
        """,
        Places.Of(new NamedBox("a", 200, 105) { Step = 5 }));

    [Fact]
    public void An_empty_flow_has_no_pages() => Assert.Empty(Places.Pages());

    [Fact]
    public void A_thousand_pages_are_cut_in_a_moment()
    {
        var flow = Enumerable.Range(0, 30_000)
            .Select(i => new StackItem(new NamedBox("b", 200, 2.95) { Step = 1 }, SpaceBefore: 0.5) { KeepWithNext = i % 7 == 0 });

        Assert.InRange(Places.Pages([.. flow]).Length, 1000, 1100);
    }

    private static StackItem Item(string name, double height) => new(new NamedBox(name, Places.Width, height));

    private static StackItem Heading(string name, double height) => Item(name, height) with { KeepWithNext = true };
}
