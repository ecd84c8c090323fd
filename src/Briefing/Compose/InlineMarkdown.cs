using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Briefing.Check;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Compose;

/// <summary>
/// Reads the inline Markdown of text fields: emphasis, strong emphasis and links, by the rules of CommonMark.
/// Everything else, raw HTML among it, is text.
/// </summary>
internal static class InlineMarkdown
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("*_[<\\&\n");

    public static ImmutableArray<Inline> Parse(string text)
    {
        // Most texts are plain; they need neither a parser nor its start-up time.
        if (!text.AsSpan().ContainsAny(s_special))
            return [new Inline.Text(text)];

        var paragraphs = Markup.Parse(text).OfType<ParagraphBlock>();
        var result = ImmutableArray.CreateBuilder<Inline>();

        foreach (var paragraph in paragraphs)
        {
            if (result.Count > 0)
                result.Add(new Inline.Text(" "));
            result.AddRange(Convert(paragraph.Inline!));
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<Inline> Convert(ContainerInline container)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        var text = new StringBuilder();

        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case EmphasisInline emphasis:
                    Flush();
                    var content = Convert(emphasis);
                    result.Add(emphasis.DelimiterCount == 1 ? new Inline.Emphasis(content) : new Inline.Strong(content));
                    break;
                case LinkInline { Url: { } url } link:
                    Flush();
                    result.Add(new Inline.Link(url, Convert(link)));
                    break;
                case AutolinkInline { Url: { } url } auto:
                    Flush();
                    result.Add(new Inline.Link(auto.IsEmail ? "mailto:" + url : url, [new Inline.Text(url)]));
                    break;
                case ContainerInline other:
                    Flush();
                    result.AddRange(Convert(other));
                    break;
            }
        }

        Flush();
        return result.ToImmutable();

        void Flush()
        {
            if (text.Length == 0)
                return;
            result.Add(new Inline.Text(text.ToString()));
            text.Clear();
        }
    }
}
