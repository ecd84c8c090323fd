using System.Security.Cryptography;
using Briefing.Html.Fonts;
using Briefing.Phrases;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>
/// Renders a composed document as a single HTML file: readable without its script and on paper, without external
/// resources, and with a policy (Content Security Policy Level 3) that allows only its own style and scripts.
/// </summary>
internal static class HtmlRenderer
{
    public static string Render(Document document, Design design) => Page(document, design, preview: null).ToString();

    /// <param name="preview">
    /// The number of the build for a page that a server shows while its files are being edited, and that asks the server for the
    /// next; <c>null</c> for a page that asks nobody for anything.
    /// </param>
    /// <returns>The file, in UTF-8.</returns>
    /// <inheritdoc cref="Render(Document, Design)"/>
    public static byte[] File(Document document, Design design, int? preview = null) => Page(document, design, preview).ToUtf8();

    private static HtmlWriter Page(Document document, Design design, int? preview)
    {
        var content = Content(document, design);
        var data = PageData.Json(document);
        var style = PartyCss.Css(design.Palette, document.Parties) + PageFiles.Style + (preview is null ? "" : PageFiles.PreviewStyle);
        var script = PageFiles.Script + (preview is null ? "" : PageFiles.PreviewScript);
        var html = new HtmlWriter();
        html.Raw("<!DOCTYPE html>");
        html.Open("html", ("lang", document.Language), ("dir", WritingSystem.Of(document.Language).IsRightToLeft ? "rtl" : null));
        Head(html, document, FontCss.Css(design, content, style, data) + style, script, preview);
        html.Open("body");
        html.Raw(content);
        html.Open("script", ("type", "application/json"), ("id", PageData.Id));
        html.Raw(data);
        html.Close();
        // A module: it runs when the page is read, and its names are its own.
        html.Open("script", ("type", "module"));
        html.Raw(script);
        html.Close();
        html.Close();
        html.Close();
        html.Raw("\n");
        return html;
    }

    /// <summary>All that is there without a script.</summary>
    private static string Content(Document document, Design design)
    {
        var html = new HtmlWriter();
        html.Open("a", ("class", "skip"), ("href", $"#{MainHtml.Id}"), ("lang", document.LanguageOfWords));
        html.Text(document.Words[PhraseKey.PageSkip]);
        html.Close();
        Masthead(html, design);
        BarHtml.Write(html, document);
        MainHtml.Write(html, document, design);
        html.Open("footer");
        html.Line("p", document.Subject);
        Marking(html, design);
        html.Close();
        return html.ToString();
    }

    private static void Head(HtmlWriter html, Document document, string style, string script, int? preview)
    {
        html.Open("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(style, script, isPreview: preview is not null)));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Empty("meta", ("name", "description"), ("content", document.Subject));
        html.Empty("meta", ("property", "og:type"), ("content", "article"));
        html.Empty("meta", ("property", "og:title"), ("content", document.Title));
        html.Empty("meta", ("property", "og:description"), ("content", Summary(document)));
        if (preview is { } number)
            html.Empty("meta", ("name", "build"), ("content", string.Create(CultureInfo.InvariantCulture, $"{number}")));
        html.Line("title", document.Title);
        // Without it a browser would request one from the server.
        html.Empty("link", ("rel", "icon"), ("href", "data:,"));
        html.Open("style");
        html.Raw(style);
        html.Close();
        html.Open("script");
        html.Raw(PageFiles.FirstScript);
        html.Close();
        html.Close();
    }

    /// <summary>What a page that links to this one shows of it: its question and what it is.</summary>
    private static string Summary(Document document)
    {
        var question = document.AllBlocks.OfType<Block.Masthead>().Select(head => InlineText.Of(head.Question, document.Parties)).FirstOrDefault();
        return string.IsNullOrEmpty(question) ? document.Subject : $"{question} {document.Subject}.";
    }

    private static string Policy(string style, string script, bool isPreview) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(PageFiles.FirstScript)}' '{Hash(script)}'; "
        + "font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'" + (isPreview ? "; connect-src 'self'" : "");

    private static string Hash(string content) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static void Masthead(HtmlWriter html, Design design)
    {
        if (design is { Logo: null, DocumentNumber: null, Classification: null, Watermark: null })
            return;

        html.Open("header", ("class", "masthead"));
        Marking(html, design);
        if (design.Logo is { } logo)
            LogoHtml.Write(html, logo);
        if (design.DocumentNumber is { } number)
            html.Line("p", number, ("class", "document-number"));
        html.Close();
    }

    /// <summary>The classification and watermark, which printed pages have in the header, footer and background.</summary>
    private static void Marking(HtmlWriter html, Design design)
    {
        if (design.Classification is { } classification)
            html.Line("p", classification, ("class", "classification"));
        if (design.Watermark is { } watermark)
            html.Line("p", watermark, ("class", "classification"));
    }
}
