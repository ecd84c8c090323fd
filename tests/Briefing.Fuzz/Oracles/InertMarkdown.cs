using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Fuzz.Oracles;

/// <summary>Markdown makes no HTML, no picture, no formula and no link that is not meant, in a program that can do everything.</summary>
internal static class InertMarkdown
{
    private static readonly MarkdownPipeline s_everything =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAlertBlocks().UseEmojiAndSmiley(enableSmileys: false).Build();

    /// <param name="links">The addresses that are meant.</param>
    /// <exception cref="BrokenPromiseException">Something is there that is not meant.</exception>
    public static void Check(string markdown, ImmutableHashSet<string> links)
    {
        foreach (var node in Markdown.Parse(markdown, s_everything).Descendants())
        {
            var live = node switch
            {
                HtmlBlock or HtmlInline => "HTML",
                CodeInline or CodeBlock => "code",
                AutolinkInline auto when !links.Contains(auto.Url) => "a link",
                LinkInline { IsImage: true } => "a picture",
                LinkInline { Url: { } url } when url is not ['#', ..] && !links.Contains(Uri.UnescapeDataString(url)) => "a link",
                Markdig.Extensions.Mathematics.MathInline => "a formula",
                _ => null,
            };
            if (live is not null)
            {
                var (from, to) = (Math.Max(node.Span.Start - 60, 0), Math.Min(node.Span.End + 60, markdown.Length));
                throw new BrokenPromiseException($"Markdown: {live} that nobody wrote", markdown[from..to]);
            }
        }
    }
}
