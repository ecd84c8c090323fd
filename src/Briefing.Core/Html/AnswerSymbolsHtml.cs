using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>The symbols of the answers, defined once per page and referenced by id.</summary>
internal static class AnswerSymbolsHtml
{
    // The pens of the symbols are designed for text; at this size they look as on paper.
    private const double Size = 8;

    public static string IdOf(AnswerKind kind) => $"sign-{kind.ToString().ToLowerInvariant()}";

    public static void Write(HtmlWriter html)
    {
        html.Open("svg", ("class", "symbols"), ("aria-hidden", "true"), ("width", "0"), ("height", "0"));
        foreach (var kind in Enum.GetValues<AnswerKind>())
        {
            html.Open("symbol", ("id", IdOf(kind)), ("viewBox", "-4 -4 8 8"));
            foreach (var op in new AnswerSymbol(kind, Size, Color.Black).At(0, 0))
                Write(html, (DrawOp.Path)op);

            html.Close();
        }

        html.Close();
    }

    private static void Write(HtmlWriter html, DrawOp.Path path)
    {
        html.OpenInline(
            "path",
            ("d", SvgPath.Data(path.Steps)),
            ("fill", path.Fill is null ? "none" : "currentColor"),
            ("stroke", path.Pen is null ? null : "currentColor"),
            ("stroke-width", path.Pen is { } pen ? SvgPath.Number(pen.Thickness) : null));
        html.Close();
    }
}
