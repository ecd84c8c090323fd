namespace Briefing.Compose.Documents;

/// <summary>Converts the authors' prose to inlines.</summary>
internal static class Inlines
{
    public static ImmutableArray<Inline> Of(Prose prose) => Of(prose.Nodes);

    /// <summary>As many whole sentences of the prose as have at most so many visible characters, at least one.</summary>
    public static ImmutableArray<Inline> Sentences(Prose prose, int length)
    {
        if (prose.Plain.Length <= length)
            return Of(prose);

        var end = 0;
        for (var next = prose.Plain.IndexOf(". ", StringComparison.Ordinal); next >= 0 && (end == 0 || next < length);)
        {
            end = next + 1;
            next = prose.Plain.IndexOf(". ", end, StringComparison.Ordinal);
        }

        var left = end == 0 ? prose.Plain.Length : end;
        return Of(Beginning(prose.Nodes, ref left));
    }

    private static ImmutableArray<Inline> Of(ImmutableArray<ProseNode> nodes)
    {
        var result = ImmutableArray.CreateBuilder<Inline>(nodes.Length);
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            if (node is ProseNode.Text { Characters: var characters })
            {
                text.Append(characters);
                continue;
            }

            Flush();
            result.Add(node switch
            {
                ProseNode.Emphasis => new Inline.Emphasis(Of(node.Content)),
                ProseNode.Strong => new Inline.Strong(Of(node.Content)),
                ProseNode.Link link => new Inline.Link(link.Address, Of(node.Content)),
                _ => throw new InvalidOperationException($"Nothing shows {node.GetType().Name}."),
            });
        }

        Flush();
        return result.ToImmutable();

        void Flush()
        {
            if (text.Length > 0)
                result.Add(new Inline.Text(text.ToString()));

            text.Clear();
        }
    }

    /// <param name="left">The number of characters still to take.</param>
    private static ImmutableArray<ProseNode> Beginning(ImmutableArray<ProseNode> nodes, ref int left)
    {
        var result = ImmutableArray.CreateBuilder<ProseNode>();
        foreach (var node in nodes)
        {
            if (left == 0)
                break;

            if (node is ProseNode.Text text)
            {
                var length = Math.Min(left, text.Characters.Length);
                result.Add(text with { Characters = text.Characters[..length] });
                left -= length;
            }
            else
            {
                result.Add(node with { Content = Beginning(node.Content, ref left) });
            }
        }

        return result.ToImmutable();
    }
}
