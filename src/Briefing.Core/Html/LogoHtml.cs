using Briefing.Figures.Drawings;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>Embeds a logo in the page, which must be a single file.</summary>
internal static class LogoHtml
{
    // In CSS pixels, in proportion to the page.
    private const double MaxWidth = 290;
    private const double MaxHeight = 58;

    public static void Write(HtmlWriter html, LogoImage logo)
    {
        var (width, height) = logo.Size;
        var scale = Math.Min(MaxWidth / width, MaxHeight / height);
        var size = (Width: SvgPath.Number(width * scale), Height: SvgPath.Number(height * scale));
        switch (logo)
        {
            case LogoImage.Bitmap bitmap:
                html.Empty(
                    "img",
                    ("src", $"data:image/png;base64,{Convert.ToBase64String(bitmap.Png.Span)}"),
                    ("alt", logo.Alternative),
                    ("width", size.Width),
                    ("height", size.Height));
                break;
            case LogoImage.Vector vector:
                Write(html, vector, size);
                break;
        }
    }

    private static void Write(HtmlWriter html, LogoImage.Vector logo, (string Width, string Height) size)
    {
        html.Open(
            "svg",
            ("class", "logo"),
            ("viewBox", $"0 0 {SvgPath.Number(logo.Artwork.Width)} {SvgPath.Number(logo.Artwork.Height)}"),
            ("width", size.Width),
            ("height", size.Height),
            ("role", "img"),
            ("aria-label", logo.Alternative));
        foreach (var shape in logo.Artwork.Shapes)
        {
            html.OpenInline(
                "path",
                ("d", SvgPath.Data(shape.Steps)),
                ("fill", shape.Fill is { } fill ? fill.ToHex() : "currentColor"),
                ("fill-rule", shape.IsEvenOdd ? "evenodd" : null));
            html.Close();
        }

        html.Close();
    }
}
