using System.Collections.Immutable;
using Briefing.Compose.Documents;

namespace Briefing.Tests.Render.Markdown;

/// <summary>Every place of a source that a document cites, in words.</summary>
internal sealed class CitedPlaces
{
    private readonly HashSet<(string Source, string Words)> _all = [];

    public CitedPlaces(Document document) => Walk(document.Blocks);

    public IReadOnlySet<(string Source, string Words)> All => _all;

    private void Walk(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Walk(block);
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                Walk(paragraph.Content);
                break;
            case Block.ItemList list:
                Walk(list.Items.SelectMany(item => item.Content));
                break;
            case Block.Note note:
                Walk(note.Content);
                break;
            case Block.Table table:
                Walk(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell));
                break;
            case Block.Statements statements:
                Walk(statements.Items.SelectMany(item => item.Content));
                break;
            case Block.SideBySide table:
                Walk(table.Exchanges.SelectMany(e => e.Replies.Prepend(e.Argument)).SelectMany(s => s.Content));
                break;
        }
    }

    private void Walk(ImmutableArray<Inline> content)
    {
        foreach (var citation in content.OfType<Inline.Citation>())
            _all.Add((citation.Anchor, citation.Description));
    }
}
