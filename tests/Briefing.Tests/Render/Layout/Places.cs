using System.Collections.Immutable;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Pagination;

namespace Briefing.Tests.Render.Layout;

/// <summary>Where things are on pages of 200 by 100 points without margins, a line for each.</summary>
internal static class Places
{
    public const double Width = 200;
    public const double Height = 100;

    public static ImmutableArray<Page> Pages(params StackItem[] flow) =>
        FinishedPages.Of(new Paginator(new PageGeometry(Width, Height, new Insets(0)), (_, _) => { }).Pages(flow));

    public static string Of(params Box[] boxes) => Of([.. boxes.Select(box => new StackItem(box))]);

    public static string Of(params StackItem[] flow) => Of(Pages(flow));

    public static string Of(ImmutableArray<Page> pages) => string.Join("\n", pages.SelectMany((page, index) =>
        page.DrawOps.Select(op => $"p{index + 1} {Describe(op)}").DefaultIfEmpty($"p{index + 1} empty")));

    private static string Describe(DrawOp op) => op switch
    {
        DrawOp.Rectangle r => $"{r.Element?.Role ?? "fill"} {r.X:0.#},{r.Y:0.#} {r.Width:0.#}x{r.Height:0.#}",
        DrawOp.Line l => $"line {l.X1:0.#},{l.Y1:0.#} {l.X2:0.#},{l.Y2:0.#}",
        DrawOp.Glyphs g => $"text {g.X:0.#},{g.Baseline:0.#} {string.Concat(g.Run.Select(glyph => glyph.Text))}",
        _ => op.GetType().Name,
    };
}
