using Briefing.Compose.Figures;
using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes figures with captions and legends, and grids of figures.</summary>
internal sealed class FigureHtml(HtmlWriter html, InlineHtml inlines, FigureDesign design)
{
    // CSS pixels per point: this makes the smallest text of a figure as large as the small print of the page, and the
    // centres of its links, at least 12 points apart, as distant as WCAG 2.2 (2.5.8) requires.
    private const double Scale = 2;

    // In points.
    private const double MapWidth = 165;
    private const double WideWidth = 400;

    private readonly FigureSvg _svg = new(html, design, new(design));

    public void Write(Block.Figure figure)
    {
        html.Open("figure");
        var name = inlines.Words.Label(PhraseKey.PageFigure) + inlines.PlainText(figure.Caption);
        html.Open("div", ("class", "wide scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", name));
        _svg.Write(FigureLayout.LayOut(design, figure.Content, WideWidth), Scale, inlines.Words[PhraseKey.PageFigure]);
        html.Close();
        html.Open("figcaption");
        inlines.Write(figure.Caption);
        html.Close();
        InWords(figure.Alternative);
        html.Close();
    }

    public void Write(Block.FigureGrid grid)
    {
        if (grid.Figures.IsEmpty)
            return;

        Legend(grid.Legend);
        html.Open("div", ("class", "maps"));
        foreach (var figure in grid.Figures)
            Map(figure);

        html.Close();
    }

    private void Map(Block.Figure figure)
    {
        html.Open("figure", ("class", "map"), ("data-issue", figure.Issue));
        html.Open("figcaption");
        inlines.Write(figure.Caption);
        html.Close();
        html.Open("div", ("class", "scroll"));
        var width = Math.Max(MapWidth, IssueMapLayout.MinWidth(design));
        _svg.Write(FigureLayout.LayOut(design, figure.Content, width), Scale, inlines.PlainText(figure.Caption));
        html.Close();
        InWords(figure.Alternative);
        html.Close();
    }

    private void InWords(string alternative)
    {
        html.Open("details", ("class", "in-words"));
        html.Line("summary", inlines.Words[PhraseKey.PageInWords]);
        html.Line("p", alternative);
        html.Close();
    }

    private void Legend(ImmutableArray<LegendEntry> legend)
    {
        html.Open("ul", ("class", "legend"));
        foreach (var entry in legend)
        {
            html.Open("li");
            var size = LegendLayout.Symbol(design, entry.Symbol);
            html.OpenInline(
                "svg", ("width", SvgPath.Number(size.Width * Scale)), ("height", SvgPath.Number(size.Height * Scale)), ("aria-hidden", "true"));
            html.Closed("use", ("href", $"#{FigureSymbols.NameOf(entry.Symbol)}"));
            html.Close();
            html.Text($" {entry.Words}");
            html.Close();
        }

        html.Close();
    }
}
