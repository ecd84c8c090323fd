using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Check;

/// <summary>
/// The inline Markdown of text fields: emphasis, strong emphasis and links, by the rules of CommonMark. What is checked
/// and what is printed is read in the same way.
/// </summary>
internal static class Markup
{
    /// <summary>Of emphasis and links within each other.</summary>
    private const int Deepest = 32;

    /// <summary>Of the signs that begin them. The time to parse links grows with the square of their number.</summary>
    private const int MostSigns = 2_000;

    private static MarkdownPipeline? s_pipeline;

    /// <summary>Whether it has no more emphasis and links, and no deeper ones, than a reader can follow.</summary>
    public static bool IsSimple(string text) => SignsIn(text) switch
    {
        <= Deepest => true,
        > MostSigns => false,
        _ => Parse(text).OfType<ParagraphBlock>().All(paragraph => IsShallow(paragraph.Inline!, Deepest)),
    };

    /// <summary>Paragraphs and nothing else.</summary>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, s_pipeline ??= BuildPipeline());

    /// <summary>With the characters that references such as <c>&amp;eacute;</c> stand for (CommonMark 0.31, 2.5).</summary>
    public static string WithoutReferences(string text) =>
        text.Contains('&') ? HtmlHelper.Unescape(text, removeBackSlash: false) : text;

    private static int SignsIn(string text)
    {
        var signs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '*' or '_' or '[' or '<')
                signs++;
        }

        return signs;
    }

    private static bool IsShallow(ContainerInline container, int depth) =>
        depth >= 0 && container.OfType<ContainerInline>().All(inner => IsShallow(inner, depth - 1));

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new HtmlEntityParser());
        builder.InlineParsers.Add(new LinkInlineParser());
        builder.InlineParsers.Add(new EmphasisInlineParser());
        builder.InlineParsers.Add(new AutolinkInlineParser(new AutolinkOptions { EnableHtmlParsing = false }));
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }
}
