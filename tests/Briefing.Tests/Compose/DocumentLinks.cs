using System.Collections.Immutable;
using Briefing.Compose.Documents;

namespace Briefing.Tests.Compose;

/// <summary>
/// Every link inside a composed document, with the anchor of the place that it stands in: what has no name of its own
/// belongs to the place named last before it.
/// </summary>
internal sealed class DocumentLinks
{
    private readonly HashSet<string> _anchors = [];
    private readonly HashSet<(string From, string To)> _links = [];
    private readonly bool _isOnScreen;
    private string _last = "";

    /// <param name="isOnScreen">Whether to see what only a screen shows.</param>
    public DocumentLinks(Document document, bool isOnScreen = true)
    {
        _isOnScreen = isOnScreen;
        foreach (var block in document.AllBlocks)
        {
            if (block is Block.Heading heading)
                Anchored(heading.Anchor);
            Walk(block, _last);
        }
    }

    public IReadOnlySet<string> Anchors => _anchors;

    public IReadOnlySet<(string From, string To)> Links => _links;

    private void Walk(Block block, string at)
    {
        switch (block)
        {
            case Block.Heading heading:
                Walk(heading.Content, at);
                Walk(heading.Remark, at);
                break;
            case Block.Masthead masthead:
                Walk(masthead.Question, at);
                foreach (var line in masthead.Lines.Prepend(masthead.Series))
                    Walk(line, at);
                break;
            case Block.StatementFlow statements:
                foreach (var item in statements.Items)
                    Walk(item, at);
                break;
            case Block.Strip strip:
                foreach (var cell in strip.Cells)
                    Walk(cell.Answer, Anchored(cell.Anchor, at));
                break;
            case Block.Pairs pairs:
                foreach (var statement in pairs.Rows.SelectMany(pair => pair.Left.Concat(pair.Right)))
                    Walk(statement, at);
                break;
            case Block.TimelineList timeline:
                foreach (var entry in timeline.Entries)
                    Walk(entry.Content, Anchored(entry.Anchor, at));
                break;
            case Block.OnScreen screen when _isOnScreen:
                Walk(screen.Content, at);
                break;
            case Block.Fold { Anchor: { } anchor }:
                Anchored(anchor);
                break;
            case Block.PageNumber number:
                _links.Add((at, number.Anchor));
                break;
            case Block.Paragraph paragraph:
                Walk(paragraph.Content, Anchored(paragraph.Anchor, at));
                break;
            case Block.ItemList list:
                foreach (var item in list.Items)
                    Walk(item.Content, at);
                break;
            case Block.Note note:
                Walk(note.Content, Anchored(note.Anchor, at));
                break;
            case Block.Table table:
                foreach (var row in table.Rows)
                {
                    var place = Anchored(row.Anchor, at);
                    Walk(row.Title, place);
                    foreach (var cell in row.Cells)
                        Walk(cell, place);
                }

                break;
        }
    }

    private void Walk(ImmutableArray<Block> blocks, string at)
    {
        foreach (var block in blocks)
            Walk(block, at);
    }

    private void Walk(Statement statement, string at)
    {
        var place = Anchored(statement.Anchor, at);
        Walk(statement.Heading, place);
        Walk(statement.Content, place);
    }

    private void Walk(ImmutableArray<Inline> content, string at)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Reference reference:
                    _links.Add((at, reference.Anchor));
                    break;
                case Inline.Citation citation:
                    _links.Add((at, citation.Anchor));
                    break;
                case Inline.Emphasis emphasis:
                    Walk(emphasis.Content, at);
                    break;
                case Inline.Strong strong:
                    Walk(strong.Content, at);
                    break;
                case Inline.Quiet quiet:
                    Walk(quiet.Content, at);
                    break;
                case Inline.Notes notes:
                    var place = Anchored(notes.Anchor);
                    foreach (var note in notes.Content)
                        Walk(note, place);
                    break;
            }
        }
    }

    private string Anchored(string? anchor, string otherwise = "")
    {
        if (anchor is null)
            return otherwise;

        Assert.True(_anchors.Add(anchor), $"Two places are called '{anchor}'.");
        return _last = anchor;
    }
}
