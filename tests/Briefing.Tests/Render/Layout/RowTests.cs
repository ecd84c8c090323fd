using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;

namespace Briefing.Tests.Render.Layout;

public sealed class RowTests
{
    private static readonly Frame s_padded = new(new Insets(5));

    [Fact]
    public void Cells_stand_side_by_side_and_are_equally_high() => Assert.Equal(
        """
        p1 fill 0,0 100x60
        p1 a 5,5 90x20
        p1 fill 100,0 100x60
        p1 b 105,5 90x50
        p1 c 0,60 200x10
        """,
        Places.Of(
            new RowBox([Filled("a", 0, 20), Filled("b", 100, 50)]),
            new NamedBox("c", 200, 10)));

    [Fact]
    public void A_page_break_cuts_each_cell_that_does_not_fit() => Assert.Equal(
        """
        p1 a 0,0 200x50
        p1 b 5,55 90x20
        p1 c 105,55 90x40
        p2 c 105,5 90x40
        """,
        Places.Of(new NamedBox("a", 200, 50), Row(Cell("b", 0, 20, step: 10), Cell("c", 100, 80, step: 10))));

    [Fact]
    public void A_cell_that_cannot_be_cut_moves_if_another_one_is_cut() => Assert.Equal(
        """
        p1 a 0,0 200x50
        p1 c 105,55 90x40
        p2 b 5,5 90x60
        p2 c 105,5 90x40
        """,
        Places.Of(new NamedBox("a", 200, 50), Row(Cell("b", 0, 60, step: 0), Cell("c", 100, 80, step: 10))));

    [Fact]
    public void A_row_of_which_no_cell_can_be_cut_moves_whole() => Assert.Equal(
        """
        p1 a 0,0 200x50
        p2 b 5,5 90x20
        p2 c 105,5 90x60
        """,
        Places.Of(new NamedBox("a", 200, 50), Row(Cell("b", 0, 20, step: 10), Cell("c", 100, 60, step: 0))));

    [Fact]
    public void A_low_row_stays_together() => Assert.Equal(
        """
        p1 a 0,0 200x70
        p2 b 5,5 90x50
        """,
        Places.Of(
            new NamedBox("a", 200, 70),
            new RowBox([Cell("b", 0, 50, step: 10)]) { KeepTogetherBelow = 60 }));

    [Fact]
    public void No_sliver_of_a_row_is_left_before_a_page_break() => Assert.Equal(
        """
        p1 a 0,0 200x70
        p2 b 5,5 90x90
        p3 b 5,5 90x10
        """,
        Places.Of(new NamedBox("a", 200, 70), new RowBox([Cell("b", 0, 100, step: 10)]) { MinimumHead = 40 }));

    [Fact]
    public void A_row_higher_than_a_page_is_cut_whatever_it_would_rather() => Assert.Equal(
        """
        p1 b 5,5 90x90
        p2 b 5,5 90x40
        """,
        Places.Of(new RowBox([Cell("b", 0, 130, step: 10)]) { KeepTogetherBelow = 500, MinimumHead = 500 }));

    [Fact]
    public void What_is_left_of_a_cell_says_that_it_goes_on() => Assert.Equal(
        """
        p1 b 5,5 90x90
        p2 again 5,5 90x10
        p2 b 5,15 90x80
        p3 again 5,5 90x10
        p3 b 5,15 90x30
        """,
        Places.Of(new RowBox([Cell("b", 0, 200, step: 10) with { Continued = new NamedBox("again", 90, 10) }])));

    [Fact]
    public void A_cell_that_has_ended_can_remind_of_itself() => Assert.Equal(
        """
        p1 b 5,5 90x20
        p1 c 105,5 90x90
        p2 see 5,5 90x10
        p2 c 105,5 90x90
        p3 see 5,5 90x10
        p3 c 105,5 90x20
        """,
        Places.Of(Row(
            Cell("b", 0, 20, step: 10) with { Reminder = new NamedBox("see", 90, 10) },
            Cell("c", 100, 200, step: 10))));

    [Fact]
    public void A_cell_that_can_never_be_cut_ends_the_row_nevertheless() => Assert.Equal(
        """
        p1 b 5,5 90x20
        p2 see 5,5 90x10
        p2 c 105,5 90x150
        """,
        Places.Of(Row(
            Cell("b", 0, 20, step: 10) with { Reminder = new NamedBox("see", 90, 10) },
            Cell("c", 100, 150, step: 0))));

    [Fact]
    public void A_label_is_never_all_that_is_on_a_page() => Assert.Equal(
        """
        p1 b 0,0 200x90
        p2 b 0,0 200x90
        p3 again 0,0 200x20
        p3 b 0,20 200x20
        """,
        Places.Of(
            new PaddedBox(new NamedBox("b", 200, 200) { Step = 90 }, 200, Frame.None)
            {
                Continued = new NamedBox("again", 200, 20),
            }));

    [Fact]
    public void A_frame_is_open_at_the_page_break() => Assert.Equal(
        """
        p1 line 0.5,0.5 0.5,100
        p1 line 199.5,0.5 199.5,100
        p1 line 0,0.5 200,0.5
        p1 a 5,5 190x90
        p2 line 0.5,0 0.5,69.5
        p2 line 199.5,0 199.5,69.5
        p2 line 0,69.5 200,69.5
        p2 a 5,5 190x60
        """,
        Places.Of(new PaddedBox(
            new NamedBox("a", 190, 150) { Step = 10 }, 200, s_padded with { Border = new Stroke(1, Color.Black) })));

    [Fact]
    public void The_label_of_a_list_item_stays_with_its_beginning() => Assert.Equal(
        """
        p1 a 0,0 200x70
        p1 label 0,70 10x10
        p1 b 15,70 185x30
        p2 b 15,0 185x20
        p2 label 0,20 10x10
        p2 c 15,20 185x20
        """,
        Places.Of(
            new NamedBox("a", 200, 70),
            new HangingBox(new NamedBox("label", 10, 10), 15, new NamedBox("b", 185, 50) { Step = 10, Fewest = 20 }),
            new HangingBox(new NamedBox("label", 10, 10), 15, new NamedBox("c", 185, 20))));

    private static RowBox Row(params Cell[] cells) => new([.. cells]);

    private static Cell Cell(string name, double x, double height, double step) =>
        new(new NamedBox(name, 90, height) { Step = step }, x, 100, s_padded);

    private static Cell Filled(string name, double x, double height) =>
        Cell(name, x, height, step: 0) with { Frame = s_padded with { Fill = Color.White } };
}
