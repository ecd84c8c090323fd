using System.Xml.Linq;
using Briefing.Packages;
using Briefing.Styles;

namespace Briefing.WordOutput;

/// <summary>Writes blocks as paragraphs and tables. What stands in columns on paper follows one another.</summary>
internal sealed class BlockWord
{
    private readonly StyleSheet _styles;
    private readonly InlineWord _inlines;
    private readonly WordBookmarks _bookmarks;
    private readonly WordLists _lists;
    private readonly WordPictures _pictures;
    private readonly Design _design;
    private readonly double _width;
    private readonly TableWord _tables;
    private readonly ImmutableArray<Block.Heading> _contents;

    /// <param name="width">Of the text area, in points.</param>
    public BlockWord(
        Document document, StyleSheet styles, InlineWord inlines, WordBookmarks bookmarks, WordLists lists, WordPictures pictures,
        Design design, double width)
    {
        (_styles, _inlines, _bookmarks, _lists, _pictures, _design, _width) =
            (styles, inlines, bookmarks, lists, pictures, design, width);
        _tables = new(this, styles, bookmarks, design.Palette, document.Parties, width);
        _contents = [.. document.Headings.Where(heading => heading.InContents)];
    }

    public IEnumerable<XElement> Write(ImmutableArray<Block> blocks) => blocks.SelectMany(Write);

    private IEnumerable<XElement> Write(Block block) => block switch
    {
        Block.Heading heading => Heading(heading),
        Block.Masthead masthead => Masthead(masthead),
        Block.Paragraph paragraph => _bookmarks.Around(paragraph.Anchor, [Paragraph(StyleNames.Of(paragraph.Role), paragraph.Content)]),
        Block.ItemList list => List(list),
        Block.Contents => Contents(),
        Block.Note note => _bookmarks.Around(note.Anchor, Note(note)),
        Block.Table table => _tables.Write(table),
        Block.Pairs pairs => _tables.Write(pairs),
        Block.Strip strip => _tables.Write(strip),
        Block.TimelineList timeline => _tables.Write(timeline),
        Block.StatementFlow statements => statements.Items.SelectMany(Statement),
        Block.ColumnSet columns => columns.Items.SelectMany(column => Write(column.Content)),
        Block.Flow flow => Write(flow.Content),
        Block.Figure figure => Figure(figure),

        // A page's number is for formats that know their pages, and a screen's for those without any.
        Block.PageNumber or Block.OnScreen => [],
        _ => throw new InvalidOperationException($"No Word for {block.GetType().Name} here."),
    };

    public IEnumerable<XElement> Statement(Statement statement) => _bookmarks.Around(
        statement.Anchor, [Paragraph(StyleNames.Speaker, statement.Heading), .. Write(statement.Content)]);

    public XElement Paragraph(string style, ImmutableArray<Inline> content, WordRun run = default) => WordXml.Paragraph(
        _styles.IdOf(style),
        Apart(_inlines.Write(content, run with { IsItalic = run.IsItalic || style is StyleNames.Lead or StyleNames.Subtitle })));

    /// <summary>With a comma between two footnotes, whose numbers would be one.</summary>
    private IEnumerable<XElement> Apart(IEnumerable<XElement> content)
    {
        XElement? before = null;
        foreach (var element in content)
        {
            if (IsFootnote(before) && IsFootnote(element))
                yield return WordXml.Run(WordXml.Element("rPr", WordXml.Value("rStyle", _styles.IdOf(StyleNames.FootnoteReference))), ",");

            yield return element;
            before = element;
        }

        static bool IsFootnote(XElement? element) => element?.Element(OfficeNames.W + "footnoteReference") is not null;
    }

    private IEnumerable<XElement> Heading(Block.Heading heading)
    {
        var style = heading.Level == 1 ? StyleNames.Title : StyleNames.Heading(heading.Level - 1);
        var title = Paragraph(style, heading.Content);
        if (heading.Party is { } party)
            WordXml.PropertiesOf(title).AddAfterSelf(_inlines.Mark(party));

        var remark = heading.Remark.IsEmpty ? null : Paragraph(StyleNames.Facts, heading.Remark);
        if (remark is not null)
            WordXml.Set(remark, WordXml.Element("keepNext"));

        return [.. _bookmarks.Around(heading.Anchor, [title]), .. remark is null ? [] : new[] { remark }];
    }

    private IEnumerable<XElement> Masthead(Block.Masthead masthead) =>
    [
        .. Logo(),
        Paragraph(StyleNames.Kind, masthead.Series.IsEmpty ? masthead.Kind : [.. masthead.Kind, " · ", .. masthead.Series]),
        .. Heading(masthead.Title),
        .. masthead.Question.IsEmpty ? [] : new[] { Paragraph(StyleNames.Subtitle, masthead.Question) },
        .. masthead.Lines.Select(line => Paragraph(StyleNames.Facts, line)),
    ];

    /// <summary>A template has its own, in its header.</summary>
    private IEnumerable<XElement> Logo()
    {
        if (_design.Template is not null || _design.Logo is not { } logo)
            yield break;

        var paragraph = Paragraph(StyleNames.Normal, []);
        paragraph.Add(_pictures.Of(logo));
        yield return paragraph;
    }

    private IEnumerable<XElement> List(Block.ItemList list)
    {
        var (number, numbers) = (0, 0);
        foreach (var item in list.Items)
        {
            if (item.Number is { } own && own != number + 1)
                numbers = _lists.From(own);
            else if (item.Number is not null && numbers == 0)
                numbers = _lists.From(1);

            number = item.Number ?? 0;
            for (var i = 0; i < item.Content.Length; i++)
            {
                var isFirst = i == 0;
                if (item.Content[i] is not Block.Paragraph paragraph)
                {
                    foreach (var element in Write(item.Content[i]))
                        yield return element;

                    continue;
                }

                var style = !isFirst ? StyleNames.ListContinue : item.Number is null ? StyleNames.ListBullet : StyleNames.ListNumber;
                var written = Paragraph(style, paragraph.Content);
                if (isFirst && item.Number is not null)
                    WordXml.Set(written, WordXml.Element("numPr", WordXml.Value("ilvl", 0), WordXml.Value("numId", numbers)));

                foreach (var element in _bookmarks.Around(paragraph.Anchor, [written]))
                    yield return element;
            }
        }
    }

    private IEnumerable<XElement> Note(Block.Note note)
    {
        if (note.Title is { } title)
            yield return Paragraph(StyleNames.BoxTitle, [title]);

        foreach (var block in note.Content)
        {
            if (block is Block.Paragraph paragraph)
            {
                foreach (var element in _bookmarks.Around(paragraph.Anchor, [Paragraph(StyleNames.Box, paragraph.Content)]))
                    yield return element;
            }
            else
            {
                foreach (var element in Write(block))
                    yield return element;
            }
        }
    }

    /// <summary>A field with its entries. They have no numbers of pages, which Word alone knows and adds when it is asked to.</summary>
    private List<XElement> Contents()
    {
        if (_contents.IsEmpty)
            return [];

        var levels = _contents.Max(heading => heading.Level) - 1;
        List<XElement> entries =
        [
            .. _contents.Select(heading =>
            {
                var entry = Paragraph(StyleNames.Contents(heading.Level - 1), []);
                entry.Add(InlineWord.Internal(heading.Anchor, "", _inlines.Text(heading.OutlineTitle, default)));
                return entry;
            }),
        ];
        WordXml.PropertiesOf(entries[0]).AddAfterSelf(
            Field("begin"),
            WordXml.Element("r", WordXml.Element(
                "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" TOC \\o \"1-{levels}\" \\h \\z ")),
            Field("separate"));
        entries[^1].Add(Field("end"));
        return entries;
    }

    private static XElement Field(string kind) =>
        WordXml.Element("r", WordXml.Element("fldChar", WordXml.Attribute("fldCharType", kind)));

    private IEnumerable<XElement> Figure(Block.Figure figure)
    {
        var picture = Paragraph(StyleNames.Normal, []);
        WordXml.Set(picture, WordXml.Element("keepNext"));
        picture.Add(_pictures.Of(figure, _width));
        return [picture, Paragraph(StyleNames.Caption, figure.Caption)];
    }
}
