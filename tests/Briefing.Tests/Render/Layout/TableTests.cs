using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;

namespace Briefing.Tests.Render.Layout;

public sealed class TableTests
{
    private static readonly TableStyle s_plain = new(200);

    [Fact]
    public void The_header_repeats_after_a_page_break_as_an_artifact() => Assert.Equal(
        """
        p1 header 0,0 200x20
        p1 a 0,20 200x40
        p1 b 0,60 200x40
        p2 fill 0,0 200x20
        p2 c 0,20 200x40
        """,
        Places.Of(Table(s_plain, 40, 40, 40)));

    [Fact]
    public void The_header_is_never_alone_at_the_foot_of_a_page() => Assert.Equal(
        """
        p1 x 0,0 200x60
        p2 header 0,0 200x20
        p2 a 0,20 200x40
        """,
        Places.Of(new NamedBox("x", 200, 60), Table(s_plain, 40)));

    [Fact]
    public void A_row_that_can_be_cut_is_cut_below_the_header() => Assert.Equal(
        """
        p1 header 0,0 200x20
        p1 a 0,20 200x80
        p2 fill 0,0 200x20
        p2 a 0,20 200x70
        """,
        Places.Of(new TableBox(
            new NamedBox("header", 200, 20), [new NamedBox("a", 200, 150) { Step = 10 }], s_plain)));

    [Fact]
    public void Rules_stand_below_rows_that_have_ended() => Assert.Equal(
        """
        p1 header 0,0 200x20
        p1 line 0,20 200,20
        p1 a 0,20 200x40
        p1 line 0,60 200,60
        p1 b 0,60 200x40
        p2 fill 0,0 200x20
        p2 line 0,20 200,20
        p2 b 0,20 200x20
        p2 line 0,40 200,40
        """,
        Places.Of(new TableBox(
            new NamedBox("header", 200, 20),
            [new NamedBox("a", 200, 40) { Step = 10 }, new NamedBox("b", 200, 60) { Step = 10 }],
            s_plain with
            {
                HeaderRule = new Stroke(1, Color.Black),
                RowRule = new Stroke(1, Color.Black),
            })));

    [Fact]
    public void A_row_that_does_not_fit_below_the_header_stands_without_it() => Assert.Equal(
        """
        p1 header 0,0 200x20
        p2 a 0,0 200x90
        """,
        Places.Of(Table(s_plain, 90)));

    [Fact]
    public void A_header_that_leaves_no_room_does_not_hold_the_rows_back() => Assert.Equal(
        """
        p1 header 0,0 200x120
        p2 a 0,0 200x30
        p2 b 0,30 200x30
        """,
        Places.Of(new TableBox(
            new NamedBox("header", 200, 120), [new NamedBox("a", 200, 30), new NamedBox("b", 200, 30)], s_plain)));

    private static TableBox Table(TableStyle style, params double[] heights) => new(
        new NamedBox("header", 200, 20),
        [.. heights.Select((height, i) => new NamedBox($"{(char)('a' + i)}", 200, height))],
        style);
}
