using Briefing.MadeUp;

namespace Briefing.Tests.LanguageServer;

/// <summary>What people and slips do to a file.</summary>
internal static class AnyEdit
{
    private static readonly string[] s_typed = ["- ", ": ", "\n", "\n  ", "\"", "{", "]", " #", "\t", "x", "é", "todo: x\n", "operator"];

    /// <summary>One of the debate's files; debate.yaml stays open, so that there is a debate.</summary>
    public static void Make(Editor editor, string path, Dice dice)
    {
        if (!editor.Paths.Contains(path))
        {
            editor.Open(path);
            return;
        }

        var text = editor.TextOf(path);
        var at = dice.Next(text.Length + 1);
        switch (dice.Next(8))
        {
            case 0 when Path.GetFileName(path) != "debate.yaml":
                editor.Close(path);
                break;
            case 0 or 1 or 2:
                // Back to what was right.
                editor.Type(path, 0, text.Length, File.ReadAllText(path));
                break;
            case 3:
                editor.Type(path, at, Math.Min(dice.Next(30), text.Length - at), "");
                break;
            case 4:
                var end = text.IndexOf('\n', at) is >= 0 and var next ? next + 1 : text.Length;
                editor.Type(path, at, 0, text[at..end]);
                break;
            case 5:
                var words = text.Split([' ', '\n', ':', '/'], StringSplitOptions.RemoveEmptyEntries);
                editor.Type(path, at, Math.Min(dice.Next(6), text.Length - at), words.Length > 0 ? dice.Pick(words) : "x");
                break;
            default:
                editor.Type(path, at, 0, dice.Pick(s_typed));
                break;
        }
    }
}
