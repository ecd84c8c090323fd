using System.Text;

namespace Briefing.Fuzz.Edits;

/// <summary>Changes how a YAML file is laid out, and (nearly always) nothing of what it says.</summary>
internal static class LayoutMutation
{
    public static byte[] Of(byte[] content, Random random)
    {
        var lines = Encoding.UTF8.GetString(content).TrimEnd('\n').Split('\n').ToList();
        for (var change = random.Next(6); change > 0; change--)
            ChangeOnce(lines, random);

        var end = random.Next(5) switch { 0 => "", 1 => "\n\n\n", 2 => "\n# end\n", _ => "\n" };
        var text = string.Join(random.Next(5) == 0 ? "\r\n" : "\n", lines) + end;
        return Encoding.UTF8.GetBytes(random.Next(12) switch
        {
            0 => "\uFEFF" + text,
            1 => "---\n" + text,
            2 => text + "...\n",
            3 => "%YAML 1.2\n---\n" + text,
            _ => text,
        });
    }

    private static void ChangeOnce(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var indent = new string(' ', lines[at].Length - lines[at].TrimStart(' ').Length);
        switch (random.Next(8))
        {
            case 0:
                lines.Insert(at, $"{indent}# a comment: with 'signs', [x] and {{y}}");
                break;
            case 1:
                lines.Insert(at, "");
                break;
            case 2:
                lines.Insert(at, "# at the margin");
                break;
            case 3 when lines[at].Length > 0:
                lines[at] += "   # after it";
                break;
            case 4:
                lines[at] += "   ";
                break;
            case 5:
                lines.Insert(at, "\t");
                break;
            case 6:
                lines[at] = lines[at].Replace(": ", ":   ", StringComparison.Ordinal);
                break;
            default:
                // The whole file deeper.
                for (var i = 0; i < lines.Count; i++)
                    lines[i] = lines[i].Length == 0 ? "" : $"  {lines[i]}";

                break;
        }
    }
}
