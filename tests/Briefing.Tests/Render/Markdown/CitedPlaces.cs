using System.Collections.Immutable;
using Briefing.Compose.Documents;

namespace Briefing.Tests.Render.Markdown;

/// <summary>Every place of a source that a document cites, in words.</summary>
internal sealed class CitedPlaces
{
    private readonly HashSet<(string Source, string Words)> _all = [];

    public CitedPlaces(Document document) => Walk(document.AllBlocks);

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
            case Block.StatementFlow statements:
                Walk(statements.Items.SelectMany(item => item.Content));
                break;
            case Block.OnScreen screen:
                Walk(screen.Content);
                break;
            case Block.Strip strip:
                foreach (var cell in strip.Cells)
                    Walk(cell.Answer);
                break;
            case Block.Pairs pairs:
                Walk(pairs.Rows.SelectMany(pair => pair.Left.Concat(pair.Right)).SelectMany(s => s.Content));
                break;
            case Block.TimelineList timeline:
                foreach (var entry in timeline.Entries)
                    Walk(entry.Content);
                break;
        }
    }

    private void Walk(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Inline.Citation citation)
                _all.Add((citation.Anchor, citation.Description));
            else if (inline is Inline.Quiet quiet)
                Walk(quiet.Content);
        }
    }
}
