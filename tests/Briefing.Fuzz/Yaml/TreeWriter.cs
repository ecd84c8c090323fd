using System.Globalization;
using System.Text;

namespace Briefing.Fuzz.Yaml;

/// <summary>Writes a tree as YAML, in a style that differs from place to place.</summary>
internal sealed class TreeWriter(Random random)
{
    private readonly StringBuilder _text = new();

    public static string Write(Tree tree, Random random)
    {
        var writer = new TreeWriter(random);
        writer.Block(tree, 0);
        return writer._text.Append('\n').ToString();
    }

    private void Block(Tree tree, int depth)
    {
        var isFlow = depth > 60 || random.Next(12) == 0;
        switch (tree)
        {
            case Tree.Keys { Entries.Count: > 0 } keys when !isFlow:
                foreach (var (key, value) in keys.Entries)
                {
                    Line(depth);
                    Scalar(key, depth);
                    _text.Append(": ").Append(Anchor(value));
                    Block(value, depth + 1);
                }

                break;
            case Tree.Items { List.Count: > 0 } items when !isFlow:
                foreach (var item in items.List)
                {
                    Line(depth);
                    _text.Append("- ").Append(Anchor(item));
                    Block(item, depth + 1);
                }

                break;
            case Tree.Text text when random.Next(10) == 0 && depth > 0:
                LiteralBlock(text.Value, depth);
                break;
            default:
                Flow(tree);
                break;
        }
    }

    private void Flow(Tree tree)
    {
        switch (tree)
        {
            case Tree.Keys keys:
                _text.Append('{');
                foreach (var (key, value) in keys.Entries)
                {
                    Scalar(key, depth: 1);
                    _text.Append(": ").Append(Anchor(value));
                    Flow(value);
                    _text.Append(", ");
                }

                _text.Append('}');
                break;
            case Tree.Items items:
                _text.Append('[');
                foreach (var item in items.List)
                {
                    _text.Append(Anchor(item));
                    Flow(item);
                    _text.Append(", ");
                }

                _text.Append(']');
                break;
            case Tree.Raw raw:
                _text.Append(raw.Yaml);
                break;
            case Tree.Text text:
                Scalar(text.Value, depth: 1);
                break;
        }
    }

    private void Line(int depth)
    {
        if (_text.Length > 0)
            _text.Append('\n');

        _text.Append(' ', depth * 2);
    }

    private void Scalar(string value, int depth)
    {
        var isPlain = value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') && value[0] != '-';
        if (isPlain && depth >= 0)
            _text.Append(value);
        else if (random.Next(5) == 0 && !value.Any(char.IsControl))
            _text.Append('\'').Append(value.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        else
            Quoted(value);
    }

    private void Quoted(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                _text.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c))
                _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                _text.Append(c);
        }

        _text.Append('"');
    }

    private void LiteralBlock(string value, int depth)
    {
        _text.Append(random.Next(2) == 0 ? '|' : '>').Append(random.Next(3) switch { 0 => "-", 1 => "+", _ => "" });
        foreach (var line in value.Split('\n'))
        {
            Line(depth);
            _text.Append(line);
        }
    }

    private static string Anchor(Tree tree) => tree.Anchor is { } name ? $"&{name} " : "";
}
