using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Compose.Documents;
using Briefing.Fuzz.Text;
using Briefing.Print.Pdf.Reading;
using Briefing.Styles;
using Markdig;

namespace Briefing.Fuzz.Oracles;

/// <summary>What readers of a document see: of the PDF, the web page and the Markdown.</summary>
internal static partial class Readers
{
    // What GitHub understands.
    private static readonly MarkdownPipeline s_gitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseAutoLinks().UseTaskLists().UseMathematics().UseAlertBlocks()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    public static ImmutableArray<(string Name, string Text)> Of(Document document, Design design) =>
    [
        ("PDF", Plain(string.Concat(PdfText.Read(Pipeline.Pdf(document, design).Bytes).Select(paragraph => paragraph.Text)))),
        ("HTML", OfHtml(Encoding.UTF8.GetString(Pipeline.Html(document, design)))),
        ("Markdown", OfHtml(Markdown.ToHtml(Encoding.UTF8.GetString(Pipeline.Markdown(document)), s_gitHub))),
    ];

    /// <summary>Without spaces and what has no look of its own, and canonically composed.</summary>
    public static string Plain(string text) => HostileText.Composed(Unseen().Replace(text, "").Replace('\u2011', '-'));

    private static string OfHtml(string html) => Plain(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    [GeneratedRegex("<(style|script)[^>]*>.*?</\\1>|<!--.*?-->|<[a-zA-Z/!][^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]+")]
    private static partial Regex Unseen();
}
