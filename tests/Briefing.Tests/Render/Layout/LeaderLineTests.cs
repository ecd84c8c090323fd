using Briefing.Print.Fonts;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Pagination;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Render.Layout;

public sealed class LeaderLineTests
{
    [Fact]
    public void An_entry_shows_the_page_of_its_anchor_at_the_right_edge()
    {
        var pages = Places.Pages(
            new StackItem(Entry("Route", "route")),
            new StackItem(Entry("Nowhere", "nowhere")),
            new StackItem(new NamedBox("a", 200, 70)),
            new StackItem(new AnchorBox("route", new NamedBox("b", 200, 50) { Step = 10 })));

        var texts = pages[0].DrawOps.OfType<DrawOp.Glyphs>().ToArray();

        Assert.Equal(["Route", "2", "Nowhere"], texts.Select(Lines.TextOf).Where(text => text[0] != '.'));
        Assert.Equal(200, texts[2].X + texts[2].Width, 6);
        Assert.All(texts, text => Assert.InRange(text.X + text.Width, 0, 200.001));
        Assert.Equal(new AnchorPosition("route", 0, 0), Assert.Single(pages[1].Anchors));
    }

    [Fact]
    public void The_dots_of_all_entries_stand_below_each_other()
    {
        var pages = Places.Pages(new StackItem(Entry("One", "one")), new StackItem(Entry("The second", "two")));
        var dots = pages[0].DrawOps.OfType<DrawOp.Glyphs>().Where(text => Lines.TextOf(text)[0] == '.').ToArray();
        var step = dots[0].Width / dots[0].Run.Count;

        Assert.Equal(0, Math.IEEERemainder(dots[0].X - dots[1].X, step), 6);
        Assert.All(dots, run => Assert.Null(run.Element));
    }

    [Fact]
    public void Page_numbers_do_not_move_what_is_on_the_page()
    {
        StackItem[] flow =
        [
            new(Entry("A title that needs more than one line of this narrow page", "a")),
            .. Enumerable.Range(0, 50).Select(i => new StackItem(new AnchorBox($"{(char)('a' + i)}", new NamedBox("b", 200, 50)))),
        ];

        var lines = Places.Of(flow).Split('\n');

        Assert.Equal(2, lines.Count(line => line.Contains("b 0,28 200x50") || line == "p2 b 0,0 200x50"));
    }

    [Fact]
    public void The_running_title_is_that_of_what_a_page_opens_with()
    {
        var heads = new List<string>();
        var paginator = new Paginator(
            new PageGeometry(200, 100, new Insets(0)),
            (_, page) => heads.Add($"{page.Number}: {page.Title?.Section ?? "none"}"),
            (_, number, count) => heads.Add($"{number} of {count}"));

        FinishedPages.Of(paginator.Pages(
        [
            new(new NamedBox("front", 200, 80)),
            new(new AnchorBox("one", new NamedBox("a", 200, 120) { Step = 10 }) { RunningTitle = new("One", null) }),
            new(new PageBreakBox()),
            new(new NamedBox("b", 200, 40)),
            new(new AnchorBox("two", new NamedBox("c", 200, 50)) { RunningTitle = new("Two", null) }),
        ]));

        Assert.Equal(["1: none", "2: One", "3: One", "1 of 3", "2 of 3", "3 of 3"], heads);
    }

    [Fact]
    public void The_dots_are_of_a_face_that_has_them()
    {
        var lacking = FontFace.Read(FontFiles.BoxesPostScript);
        var style = Lines.Style with { Faces = [lacking, EmbeddedFonts.SansRegular] };
        var entry = new LeaderLine([new InlineItem.Text("ABC", style)], new ParagraphStyle(Lines.Leading), 200, "a", style);

        var dots = Assert.Single(Lines.Runs(entry), run => Lines.TextOf(run)[0] == '.');
        Assert.Same(EmbeddedFonts.SansRegular, dots.Face);
        Assert.All(dots.Run, dot => Assert.NotEqual(0, dot.Id));
    }

    private static LeaderLine Entry(string title, string anchor) => new(
        [new InlineItem.Text(title, Lines.Style)], new ParagraphStyle(Lines.Leading), 200, anchor, Lines.Style);
}
