using System.Collections.Immutable;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Pagination;

namespace Briefing.Tests.Render.Layout;

/// <summary>What holds of every layout, tried on many that are made up.</summary>
public sealed class LayoutProperties
{
    private static readonly PageGeometry s_geometry = new(420, 200, new Insets(10));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_text_is_lost_doubled_or_out_of_order(int seed)
    {
        var flow = new RandomFlow(seed);
        var found = Paginate(flow).SelectMany(page => page.DrawOps).OfType<DrawOp.Glyphs>()
            .Where(run => run.Element is not null)
            .ToLookup(run => run.Element!, Lines.TextOf);

        foreach (var paragraph in flow.Paragraphs)
        {
            var copied = string.Concat(found[paragraph.Element]).Replace("\u00AD", "");
            Assert.Equal(RandomText.AsCopied(paragraph.Text), copied);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_leaves_its_column_or_its_page(int seed)
    {
        var flow = new RandomFlow(seed);
        var pages = Paginate(flow);
        var columns = flow.Paragraphs.ToDictionary(paragraph => paragraph.Element);

        foreach (var run in pages.SelectMany(page => page.DrawOps).OfType<DrawOp.Glyphs>())
        {
            var (left, right) = run.Element is { } element
                ? (columns[element].Left, columns[element].Right)
                : (0, s_geometry.ContentWidth);

            Assert.InRange(run.X, left + 10 - 0.01, right + 10 + SpacesAtEnd(run) + 0.01);
            Assert.InRange(run.X + run.Width - SpacesAtEnd(run), left + 10 - 0.01, right + 10 + 0.01);
            Assert.InRange(run.Baseline, 10, 190);
        }

        foreach (var fill in pages.SelectMany(page => page.DrawOps).OfType<DrawOp.Rectangle>())
            Assert.InRange(fill.Y + fill.Height, 10, 190.01);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_page_has_something_new_on_it(int seed) =>
        Assert.All(Paginate(new RandomFlow(seed)), page => Assert.Contains(page.DrawOps, op => op.Element is not null));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_flow_makes_the_same_pages(int seed) => Assert.Equal(
        Places.Of(Paginate(new RandomFlow(seed))), Places.Of(Paginate(new RandomFlow(seed))));

    private static ImmutableArray<Page> Paginate(RandomFlow flow) =>
        FinishedPages.Of(new Paginator(s_geometry, (_, _) => { }).Pages(flow.Make(s_geometry.ContentWidth)));

    private static double SpacesAtEnd(DrawOp.Glyphs run) =>
        run.Run.Reverse().TakeWhile(glyph => glyph.Text == " ").Sum(glyph => glyph.Advance)
            * run.Size / run.Face.UnitsPerEm;
}
