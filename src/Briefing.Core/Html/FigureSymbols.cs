using Briefing.Compose.Figures;
using Briefing.Compose.Wordings;
using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>The marks and symbols that the maps of a page repeat: each is drawn once, and used by its name (SVG 1.1, 5.6).</summary>
internal sealed class FigureSymbols
{
    private readonly FigureDesign _design;
    private readonly ImmutableArray<Marker> _marks;

    public FigureSymbols(FigureDesign design)
    {
        _design = design;
        _marks = [.. design.Parties.Select(party => party.Marker(IssueMapLayout.MarkerSize))];
    }

    /// <returns>The name of a mark; <c>null</c> if it has another size or colour.</returns>
    public string? MarkOf(Marker marker) => _marks.IndexOf(marker) is >= 0 and var party ? $"mark-{party}" : null;

    public static string NameOf(LegendSymbol symbol) => symbol switch
    {
        LegendSymbol.Reply reply => $"legend-{ScreenWording.Key(reply.Kind)}",
        LegendSymbol.Argument { IsAnswered: true } => "legend-answered",
        LegendSymbol.Argument => "legend-open",
        _ => throw new InvalidOperationException($"No name for {symbol.GetType().Name}."),
    };

    /// <summary>All of them, at the head of the page, where they are whatever view is shown.</summary>
    public void Write(HtmlWriter html)
    {
        var svg = new FigureSvg(html, _design, this);
        html.Open("svg", ("class", "unseen"), ("aria-hidden", "true"), ("width", "0"), ("height", "0"), ("stroke-width", SvgPath.Number(FigureSvg.CommonThickness)), ("fill", "none"));
        for (var party = 0; party < _marks.Length; party++)
        {
            html.Open("g", ("id", $"mark-{party}"));
            foreach (var op in _marks[party].At(0, 0))
                svg.Write(op);

            html.Close();
        }

        LegendSymbol[] symbols =
        [
            .. Enum.GetValues<ReplyKind>().Select(kind => new LegendSymbol.Reply(kind)),
            new LegendSymbol.Argument(IsAnswered: true),
            new LegendSymbol.Argument(IsAnswered: false),
        ];
        foreach (var symbol in symbols)
            svg.WriteSymbol(NameOf(symbol), LegendLayout.Symbol(_design, symbol));

        html.Close();
    }
}
