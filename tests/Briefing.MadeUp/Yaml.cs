using System.Text;

namespace Briefing.MadeUp;

/// <summary>Writes block YAML: every text in quotation marks, so that no word of it can be taken for something else.</summary>
internal sealed class Yaml
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _opensItem;

    public Yaml Key(string key, string text) => Line($"{key}: {Quoted(text)}");

    /// <param name="flow">Already YAML.</param>
    public Yaml Raw(string key, string flow) => Line($"{key}: {flow}");

    /// <summary>A mapping below a key.</summary>
    public Yaml Under(string key, Action content)
    {
        Line($"{key}:");
        _depth++;
        content();
        _depth--;
        return this;
    }

    /// <summary>A list below a key; left out if it would be empty.</summary>
    public Yaml List<T>(string key, IReadOnlyCollection<T> items, Action<T> item) =>
        items.Count == 0 ? this : Under(key, () => Items(items, item));

    /// <summary>A list of mappings, each with at least one key.</summary>
    public Yaml Items<T>(IEnumerable<T> items, Action<T> item)
    {
        foreach (var one in items)
        {
            _opensItem = true;
            _depth++;
            item(one);
            _depth--;
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private Yaml Line(string line)
    {
        var depth = _opensItem ? _depth - 1 : _depth;
        _text.Append(' ', depth * 2).Append(_opensItem ? "- " : "").Append(line).Append('\n');
        _opensItem = false;
        return this;
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
