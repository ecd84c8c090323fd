using Briefing.Print.Tags;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A piece of a paragraph.</summary>
internal abstract record InlineItem
{
    private InlineItem()
    {
    }

    /// <summary>Text in one style.</summary>
    /// <param name="Element"><c>null</c> if the text is an artifact.</param>
    /// <param name="Link">The target of a click; the element is then a <c>Link</c>.</param>
    public sealed record Text(string Value, TextStyle Style, StructureElement? Element = null, LinkTarget? Link = null)
        : InlineItem
    {
        /// <summary>
        /// Whether words may be hyphenated: not in citations and URLs, which are links, nor in words of another language.
        /// </summary>
        public bool IsHyphenated => Link is null && Element?.Language is null;
    }

    /// <summary>A shape placed in the line before a word.</summary>
    /// <param name="Gap">Between the shape and the next item, in points.</param>
    /// <param name="Element"><c>null</c> if the words next to the shape say the same.</param>
    public sealed record Shape(Symbol Symbol, double Gap, StructureElement? Element = null) : InlineItem;
}
