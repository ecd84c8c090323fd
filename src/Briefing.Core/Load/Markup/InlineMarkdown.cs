using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace Briefing.Load.Markup;

/// <summary>
/// Parses inline Markdown: emphasis, strong emphasis and links, by the rules of CommonMark 0.31 (6.2, 6.3, 6.5). Everything
/// else is literal text: brackets that open no link, images, link reference definitions, raw HTML, code.
/// </summary>
internal sealed class InlineMarkdown
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("*_[<\\&\n");

    private readonly MarkupParagraph _paragraph;
    private readonly ImmutableArray<MarkupProblem>.Builder _problems;

    private InlineMarkdown(MarkupParagraph paragraph, ImmutableArray<MarkupProblem>.Builder problems) =>
        (_paragraph, _problems) = (paragraph, problems);

    public static (ImmutableArray<ProseNode> Nodes, ImmutableArray<MarkupProblem> Problems) Parse(string text)
    {
        // Most texts are plain and need no parser.
        if (!text.AsSpan().ContainsAny(s_special))
            return ([new ProseNode.Text(text, 0, text.Length)], []);

        if (MarkupLimits.HasTooManyDelimiters(text))
            return AsText(text);

        var nodes = ImmutableArray.CreateBuilder<ProseNode>();
        var problems = ImmutableArray.CreateBuilder<MarkupProblem>();
        var end = 0;
        foreach (var paragraph in MarkupParagraph.In(text))
        {
            if (nodes.Count > 0)
                nodes.Add(new ProseNode.Text(" ", end, paragraph.Start - end));

            nodes.AddRange(new InlineMarkdown(paragraph, problems).Parse());
            end = paragraph.End;
        }

        return MarkupLimits.IsTooDeep(nodes) ? AsText(text) : (nodes.ToImmutable(), problems.ToImmutable());
    }

    private static (ImmutableArray<ProseNode> Nodes, ImmutableArray<MarkupProblem> Problems) AsText(string text) =>
        ([new ProseNode.Text(text, 0, text.Length)], [new(MarkupProblemKind.TooMuch, 0, text.Length)]);

    // Not Markdown.Parse: its block parser removes definitions such as '[a]: b' from the text.
    private ImmutableArray<ProseNode> Parse()
    {
        var block = new ParagraphBlock { Lines = new StringLineGroup(_paragraph.Line), ProcessInlines = true };
        var document = new MarkdownDocument { block };
        new InlineProcessor(document, Parsers.All, preciseSourcelocation: true, context: null).ProcessInlineLeaf(block);
        return Nodes(block.Inline!);
    }

    private ImmutableArray<ProseNode> Nodes(ContainerInline container)
    {
        var nodes = ImmutableArray.CreateBuilder<ProseNode>();
        AddContent(nodes, container);
        return nodes.ToImmutable();
    }

    private void AddContent(ImmutableArray<ProseNode>.Builder nodes, ContainerInline container)
    {
        foreach (var inline in container)
            Add(nodes, inline);
    }

    private void Add(ImmutableArray<ProseNode>.Builder nodes, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline { Content: var content } when ReferenceEquals(content.Text, _paragraph.Line):
                AddWritten(nodes, content.Start, content.Length);
                break;
            case HtmlEntityInline entity:
                AddText(nodes, entity.Transcoded.ToString(), entity.Span);
                break;
            case EmphasisInline { DelimiterCount: 1 } emphasis:
                nodes.Add(new ProseNode.Emphasis(Nodes(emphasis)));
                break;
            case EmphasisInline emphasis:
                nodes.Add(new ProseNode.Strong(Nodes(emphasis)));
                break;
            case LinkInline { IsImage: false, Url: { } url } link:
                AddLink(nodes, url, link);
                break;
            case AutolinkInline { Url: { } url } auto:
                AddAddress(nodes, auto.IsEmail ? $"mailto:{url}" : url, auto);
                break;
            case DelimiterInline delimiter:
                AddWritten(nodes, delimiter.Span.Start, delimiter.Span.Length);
                AddContent(nodes, delimiter);
                break;
            default:
                if (inline is LinkInline)
                    Report(MarkupProblemKind.Picture, inline.Span);

                AddWritten(nodes, inline.Span.Start, inline.Span.Length);
                break;
        }
    }

    /// <summary>A link without text is printed as its URL, which was presumably meant to be seen.</summary>
    private void AddLink(ImmutableArray<ProseNode>.Builder nodes, string url, LinkInline link)
    {
        var (start, length) = _paragraph.PlaceOf(link.UrlSpan.Start, link.UrlSpan.Length);
        var words = Nodes(link);
        if (words.IsEmpty)
        {
            Report(MarkupProblemKind.LinkWithoutWords, link.Span);
            words = [new ProseNode.Text(url, start, length)];
        }

        nodes.Add(new ProseNode.Link(url, start, length, words));
    }

    /// <summary>A URL in angle brackets.</summary>
    private void AddAddress(ImmutableArray<ProseNode>.Builder nodes, string url, AutolinkInline link)
    {
        var (start, length) = _paragraph.PlaceOf(link.Span.Start + 1, link.Span.Length - 2);
        nodes.Add(new ProseNode.Link(url, start, length, [new ProseNode.Text(link.Url, start, length)]));
    }

    private void AddText(ImmutableArray<ProseNode>.Builder nodes, string content, SourceSpan span)
    {
        var (start, length) = _paragraph.PlaceOf(span.Start, span.Length);
        nodes.Add(new ProseNode.Text(content, start, length));
    }

    /// <summary>Literal characters; one node for each line that they are written on.</summary>
    private void AddWritten(ImmutableArray<ProseNode>.Builder nodes, int start, int length)
    {
        foreach (var (from, count) in _paragraph.Segments(start, length))
        {
            var (written, writtenLength) = _paragraph.PlaceOf(from, count);
            nodes.Add(new ProseNode.Text(_paragraph.Line.Substring(from, count), written, writtenLength));
        }
    }

    private void Report(MarkupProblemKind kind, SourceSpan span)
    {
        var (start, length) = _paragraph.PlaceOf(span.Start, span.Length);
        _problems.Add(new(kind, start, length));
    }

    /// <summary>Created on first use.</summary>
    private static class Parsers
    {
        public static readonly InlineParserList All = new(
        [
            new EscapeInlineParser(),
            new HtmlEntityParser(),
            new LinkInlineParser(),
            new EmphasisInlineParser(),
            new AutolinkInlineParser(new AutolinkOptions { EnableHtmlParsing = false }),
        ]);
    }
}
