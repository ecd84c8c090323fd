using Briefing.Print.Tags;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A piece of a paragraph.</summary>
internal abstract record InlineItem
{
    private InlineItem()
    {
    }

    /// <summary>Text in one style.</summary>
    /// <param name="Element">Nothing if the text is an artifact.</param>
    /// <param name="Link">Where a click leads; the element is then a <c>Link</c>.</param>
    public sealed record Text(string Value, TextStyle Style, StructureElement? Element = null, LinkTarget? Link = null)
        : InlineItem;

    /// <summary>A shape that stands before a word like a letter of it.</summary>
    /// <param name="Gap">Between the shape and what follows, points.</param>
    /// <param name="Element">Nothing if the words beside the shape say the same.</param>
    public sealed record Shape(Symbol Symbol, double Gap, StructureElement? Element = null) : InlineItem;
}
