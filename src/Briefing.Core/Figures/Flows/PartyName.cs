using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Figures.Flows;

/// <summary>The name of a party, outside its position on the ring.</summary>
/// <param name="X">Of the point to which the lines are aligned.</param>
/// <param name="Align">0 right of that point, 0.5 around it, 1 left of it.</param>
internal sealed record PartyName(ImmutableArray<string> Lines, TextStyle Style, double X, double Align, double Top)
{
    private const double Width = 104;
    private const double Size = 8;
    private const double Leading = 9.6;
    private const int MaxLines = 3;

    /// <param name="at">The position of the party, relative to the centre of the ring.</param>
    public static PartyName Outside(FigureDesign design, string name, Point at, double nodeRadius)
    {
        var style = design.Text(Size, design.Ink);
        var lines = FittedLines.Fit(name, style, Width, MaxLines);
        var height = lines.Length * Leading;
        return Math.Abs(at.X) < 1
            ? new(lines, style, at.X, 0.5, at.Y < 0 ? at.Y - nodeRadius - 3 - height : at.Y + nodeRadius + 3)
            : new(lines, style, at.X + Math.Sign(at.X) * (nodeRadius + 5), at.X < 0 ? 1 : 0, at.Y - height / 2);
    }

    public LabelArea Area { get; } = AreaOf(Lines, Style, X, Align, Top);

    public void Draw(DrawingBuilder drawing)
    {
        for (var i = 0; i < Lines.Length; i++)
            drawing.Text(Lines[i], Style, new(X, Top + i * Leading + Size * 0.88), Align);
    }

    private static LabelArea AreaOf(ImmutableArray<string> lines, TextStyle style, double x, double align, double top)
    {
        var width = lines.Max(line => DrawingBuilder.WidthOf(line, style));
        return new(x - width * align, top, x + width * (1 - align), top + lines.Length * Leading);
    }

    /// <summary>The space for names on either side of the ring.</summary>
    public static double SideSpace => Width + 8;
}
