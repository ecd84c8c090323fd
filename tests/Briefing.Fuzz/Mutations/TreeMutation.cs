using System.Text;
using Briefing.Diagnostics;
using Briefing.Fuzz.Yaml;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Fuzz.Mutations;

/// <summary>Changes what a file says, and leaves it YAML: keys dropped, doubled, exchanged, values of other kinds.</summary>
internal static class TreeMutation
{
    private static readonly string[] s_scalars =
    [
        "", " ", "~", "null", "true", "no", "0", "-1", "1.5", "2024", "2024-13-01", "2024-02-29", "0001-01", "9999-12-31", "1:02:03",
        "999:99", "a", "A", "a/b", "/", "operator/", "/riders", "rebut", "own", "policy", "A-F", "en", "ar", "ja", "tlh-x-y", "x\ny", "\u200B",
        "\u202Eabc", "e\u0301\u0301\u0301", "\u05D0\u05D1", "\u0627\u0644\u0633", "\uD83D\uDE00\uD83C\uDFFD", "\uD800", "\u00AD\u00AD", "\u2028", "\u0085", "\0",
        "[a](b)", "[a]( )", "[[", "**", "***a**", "`", "<script>", "\\", "&#0;", "&nbsp;", "http://[", "https://x.example/\u00e9", "mailto:a",
        "javascript:alert(1)", "../../etc/passwd", "/etc/passwd", "themes", "#123", "#GGGGGG", "M0 0L1e99 1", "0 0 0 0", "square",
    ];

    private static readonly string[] s_raw =
        ["~", "", "[]", "{}", "*x", "*x0", "!!str x", "!x y", "|\n\n", ">\n", "? x", "&y", "<<", "- x", "'", "\"\\z\"", "@", "[[[]]]", "{a: {b: {}}}"];

    public static byte[] Of(byte[] content, Random random)
    {
        var file = new TextFile("file", Encoding.UTF8.GetString(content));
        if (YamlTree.Parse(file, new DiagnosticBag()) is not { } node)
            return ByteMutation.Of(content, random);

        var tree = Tree.Of(node);
        for (var change = random.Next(1, random.Next(2) == 0 ? 2 : 5); change > 0; change--)
            ChangeOnce(tree, random);

        return Encoding.UTF8.GetBytes(TreeWriter.Write(tree, random));
    }

    private static void ChangeOnce(Tree tree, Random random)
    {
        var all = tree.All().ToArray();
        var place = all[random.Next(all.Length)];
        var other = all[random.Next(all.Length)];
        switch (place)
        {
            case Tree.Text text:
                text.Value = Words(text.Value, other, random);
                break;
            case Tree.Keys { Entries.Count: > 0 } keys:
                Change(keys, other, random);
                break;
            case Tree.Items { List.Count: > 0 } items:
                Change(items, other, random);
                break;
        }
    }

    private static string Words(string value, Tree other, Random random) => random.Next(6) switch
    {
        0 => other is Tree.Text { Value: var words } ? words : "",
        1 => string.Concat(Enumerable.Repeat(Scalar(random), random.Next(1, 300))),
        2 => value + Scalar(random),
        3 => value.Insert(random.Next(value.Length + 1), Scalar(random)),
        4 => value.Length == 0 ? "x" : value[..random.Next(value.Length)],
        _ => Scalar(random),
    };

    private static void Change(Tree.Keys keys, Tree other, Random random)
    {
        var at = random.Next(keys.Entries.Count);
        var (key, value) = keys.Entries[at];
        switch (random.Next(8))
        {
            case 0:
                keys.Entries.RemoveAt(at);
                break;
            case 1:
                keys.Entries.Add((key, value));
                break;
            case 2:
                keys.Entries[at] = (key.Length > 1 ? key[1..] + key[0] : Scalar(random), value);
                break;
            case 3:
                keys.Entries[at] = (key, Copy(other));
                break;
            case 4:
                keys.Entries[at] = (key, Nested(random));
                break;
            case 5:
                value.Anchor = "x0";
                keys.Entries.Add((Scalar(random), new Tree.Raw("*x0")));
                break;
            case 6:
                var next = random.Next(keys.Entries.Count);
                (keys.Entries[at], keys.Entries[next]) = ((key, keys.Entries[next].Value), (keys.Entries[next].Key, value));
                break;
            default:
                keys.Entries[at] = (key, Odd(random));
                break;
        }
    }

    private static void Change(Tree.Items items, Tree other, Random random)
    {
        var at = random.Next(items.List.Count);
        var item = items.List[at];
        switch (random.Next(7))
        {
            case 0:
                items.List.RemoveAt(at);
                break;
            case 1:
                for (var copies = random.Next(1, 40); copies > 0; copies--)
                    items.List.Add(item);
                break;
            case 2:
                items.List.Reverse();
                break;
            case 3:
                items.List[at] = Copy(other);
                break;
            case 4:
                item.Anchor = "x0";
                items.List.Insert(random.Next(items.List.Count + 1), new Tree.Raw("*x0"));
                break;
            case 5:
                items.List.Clear();
                break;
            default:
                items.List[at] = Odd(random);
                break;
        }
    }

    /// <summary>Not the tree itself, which could come to hold itself.</summary>
    private static Tree Copy(Tree tree) => tree switch
    {
        Tree.Text text => new Tree.Text(text.Value),
        Tree.Keys keys => new Tree.Keys([.. keys.Entries.Select(entry => (entry.Key, Copy(entry.Value)))]),
        Tree.Items items => new Tree.Items([.. items.List.Select(Copy)]),
        _ => tree,
    };

    private static Tree Odd(Random random) => random.Next(5) switch
    {
        0 => new Tree.Raw(s_raw[random.Next(s_raw.Length)]),
        1 => new Tree.Items([new Tree.Text(Scalar(random))]),
        2 => new Tree.Keys([(Scalar(random), new Tree.Text(Scalar(random)))]),
        _ => new Tree.Text(Scalar(random)),
    };

    private static Tree Nested(Random random)
    {
        Tree tree = new Tree.Text("x");
        for (var depth = random.Next(1, 120); depth > 0; depth--)
            tree = random.Next(2) == 0 ? new Tree.Items([tree]) : new Tree.Keys([("a", tree)]);

        return tree;
    }

    private static string Scalar(Random random) => s_scalars[random.Next(s_scalars.Length)];
}
