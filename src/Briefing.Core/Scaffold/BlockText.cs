using System.Text;

namespace Briefing.Scaffold;

/// <summary>Writes a new file as an author would: keys and items on lines of their own, long texts folded.</summary>
internal static class BlockText
{
    private const int LineLength = 110;

    public static string Of(NewNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, NewNode node, int indent)
    {
        switch (node)
        {
            case NewNode.Keys keys:
                foreach (var key in keys.Written)
                    Append(text, key, indent);
                break;
            case NewNode.List { Items.IsEmpty: true }:
                text.Append("[]\n");
                break;
            case NewNode.List list:
                foreach (var item in list.Items)
                    AppendItem(text, item, indent);
                break;
            default:
                throw new InvalidOperationException($"{node} does not stand on lines of its own.");
        }
    }

    private static void Append(StringBuilder text, NewKey key, int indent)
    {
        var start = $"{new string(' ', indent)}{key.Name}:";
        text.Append(start);
        if (key.Value is NewNode.Words words && start.Length + 1 + words.Text.Length > LineLength && CanFold(words.Text))
        {
            text.Append(" >-\n");
            AppendFolded(text, words.Text, indent + 2);
        }
        else if (key.Value is not (NewNode.Keys or NewNode.List) || FitsOnLine(key.Value, start.Length + 1))
        {
            text.Append(key.Value is NewNode.Blank blank ? $"  # {blank.Hint}" : $" {Inline(key.Value)}").Append('\n');
        }
        else
        {
            text.Append('\n');
            Append(text, key.Value, indent + 2);
        }
    }

    private static void AppendItem(StringBuilder text, NewNode item, int indent)
    {
        var start = $"{new string(' ', indent)}- ";
        if (item is not NewNode.Keys { IsLine: false })
        {
            text.Append(start).Append(Inline(item)).Append('\n');
            return;
        }

        // The first key stands behind the dash, and the others below it.
        var lines = new StringBuilder();
        Append(lines, item, indent + 2);
        text.Append(start).Append(lines, indent + 2, lines.Length - indent - 2);
    }

    private static bool FitsOnLine(NewNode node, int before) => node switch
    {
        NewNode.List list => list.Items.All(item => item is not NewNode.Keys { IsLine: false })
            && before + Inline(node).Length <= LineLength,
        NewNode.Keys keys => keys.IsLine && before + Inline(node).Length <= LineLength,
        _ => true,
    };

    private static string Inline(NewNode node) => node is NewNode.Words words
        ? YamlWords.Write(words.Text, inBrackets: false)
        : NewText.OnOneLine(node);

    /// <summary>Whether a line break for a space is all that folding changes (YAML 1.2, 8.1.3).</summary>
    private static bool CanFold(string text) =>
        text.Trim() == text && !text.Contains("  ", StringComparison.Ordinal) && !text.Any(IsUnfit);

    private static bool IsUnfit(char character) =>
        (char.IsWhiteSpace(character) && character != ' ')
        || char.IsControl(character)
        || character is '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static void AppendFolded(StringBuilder text, string words, int indent)
    {
        var column = 0;
        foreach (var word in words.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > LineLength)
            {
                text.Append('\n');
                column = 0;
            }

            text.Append(column == 0 ? new string(' ', indent) : " ").Append(word);
            column += column == 0 ? indent + word.Length : 1 + word.Length;
        }

        text.Append('\n');
    }
}
