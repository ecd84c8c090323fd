using System.Xml.Linq;
using Briefing.Packages;
using Briefing.Styles;

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
        var part = file.Add(PartKind.Footnotes, Element);
        _inlines = new(file, part, styles, document, palette)
        {
            Footnote = _ => throw new InvalidOperationException("A footnote has none."),
        };
    }

    /// <summary>Begins with the lines above the footnotes of a page.</summary>
    public XElement Element { get; } = WordXml.Root("footnotes", Line(-1, "separator"), Line(0, "continuationSeparator"));

    /// <returns>The reference, for the text.</returns>
    public XElement Add(ImmutableArray<Inline> content)
    {
        var id = ++_last;
        Element.Add(WordXml.Element(
            "footnote",
            WordXml.Attribute("id", id),
            WordXml.Paragraph(
                _styles.IdOf(StyleNames.FootnoteText),
                WordXml.Element("r", Raised(), WordXml.Element("footnoteRef")),
                _inlines.Text(" ", default),
                content.SelectMany(Words))));
        return WordXml.Element("r", Raised(), WordXml.Element("footnoteReference", WordXml.Attribute("id", id)));
    }

    private IEnumerable<XElement> Words(Inline inline) => inline switch
    {
        // Of a source that the one before it names, the place is enough.
        Inline.Citation citation =>
        [
            InlineWord.Internal(citation.Anchor, citation.Description, _inlines.Text(citation.IsWhole ? citation.Description : citation.Place, default)),
        ],
        Inline.Quiet quiet => quiet.Content.SelectMany(Words),
        _ => _inlines.Write([inline]),
    };

    private XElement Raised() => WordXml.Element("rPr", WordXml.Value("rStyle", _styles.IdOf(StyleNames.FootnoteReference)));

    private static XElement Line(int id, string kind) => WordXml.Element(
        "footnote",
        WordXml.Attribute("type", kind),
        WordXml.Attribute("id", id),
        WordXml.Element("p", WordXml.Element("r", WordXml.Element(kind))));
}
