using Briefing.Text;

namespace Briefing.Load.Markup;

/// <summary>How much markup a text may have.</summary>
internal static class MarkupLimits
{
    /// <summary>Of emphasis and links within each other.</summary>
    private const int Deepest = 32;

    /// <summary>Of the signs that begin them. The time to parse links grows with the square of their number.</summary>
    private const int MostSigns = 2_000;

    public static bool AreTooManySigns(string text)
    {
        var signs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '*' or '_' or '[' or '<')
                signs++;
        }

        return signs > MostSigns;
    }

    public static bool AreTooDeep(IEnumerable<ProseNode> nodes) => AreDeeper(nodes, Deepest);

    private static bool AreDeeper(IEnumerable<ProseNode> nodes, int depth) =>
        depth < 0 || nodes.Any(node => node is not ProseNode.Text && AreDeeper(node.Content, depth - 1));
}
