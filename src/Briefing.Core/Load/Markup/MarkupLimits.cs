namespace Briefing.Load.Markup;

/// <summary>Limits on the markup in a text.</summary>
internal static class MarkupLimits
{
    /// <summary>Nesting depth of emphasis and links.</summary>
    private const int MaxDepth = 32;

    /// <summary>Number of delimiters. The time to parse links grows with its square.</summary>
    private const int MaxDelimiters = 2_000;

    public static bool HasTooManyDelimiters(string text)
    {
        var signs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '*' or '_' or '[' or '<')
                signs++;
        }

        return signs > MaxDelimiters;
    }

    public static bool IsTooDeep(IEnumerable<ProseNode> nodes) => IsDeeper(nodes, MaxDepth);

    private static bool IsDeeper(IEnumerable<ProseNode> nodes, int depth) =>
        depth < 0 || nodes.Any(node => node is not ProseNode.Text && IsDeeper(node.Content, depth - 1));
}
