using Briefing.Styles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>The footnotes of a document: citations, and what is said of a statement only in its notes.</summary>
internal sealed class WordFootnotes
{
    private readonly StyleSheet _styles;
    private readonly InlineWord _inlines;
    private int _last;

    public WordFootnotes(WordFile file, StyleSheet styles, Document document, Palette palette)
    {
        _styles = styles;
        var part = file.Add<FootnotesPart>();
        _inlines = new(file, part, styles, document, palette)
        {
            Footnote = _ => throw new InvalidOperationException("A footnote has none."),
        };
        Element = new(
            new W.Footnote(new W.Paragraph(new W.Run(new W.SeparatorMark()))) { Type = W.FootnoteEndnoteValues.Separator, Id = -1 },
            new W.Footnote(new W.Paragraph(new W.Run(new W.ContinuationSeparatorMark())))
            {
                Type = W.FootnoteEndnoteValues.ContinuationSeparator,
                Id = 0,
            });
        part.Footnotes = Element;
    }

    public W.Footnotes Element { get; }

    /// <returns>The reference, for the text.</returns>
    public W.Run Add(ImmutableArray<Inline> content)
    {
        var id = ++_last;
        Element.Append(new W.Footnote(new W.Paragraph(
        [
            new W.ParagraphProperties(new W.ParagraphStyleId { Val = _styles.IdOf(StyleNames.FootnoteText) }),
            new W.Run(Raised(), new W.FootnoteReferenceMark()),
            .. _inlines.Text(" ", default),
            .. content.SelectMany(Words),
        ]))
        { Id = id });
        return new(Raised(), new W.FootnoteReference { Id = id });
    }

    private IEnumerable<OpenXmlElement> Words(Inline inline) => inline switch
    {
        // Of a source that the one before it names, the place is enough.
        Inline.Citation citation =>
        [
            InlineWord.Internal(citation.Anchor, citation.Description, _inlines.Text(citation.IsWhole ? citation.Description : citation.Place, default)),
        ],
        Inline.Quiet quiet => quiet.Content.SelectMany(Words),
        _ => _inlines.Write([inline]),
    };

    private W.RunProperties Raised() => new(new W.RunStyle { Val = _styles.IdOf(StyleNames.FootnoteReference) });
}
