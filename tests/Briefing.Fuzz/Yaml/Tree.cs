using Briefing.Load.Yaml;

namespace Briefing.Fuzz.Yaml;

/// <summary>A part of a YAML file that can be changed; unlike the tool's own, it may hold what is wrong.</summary>
internal abstract class Tree
{
    private Tree()
    {
    }

    /// <summary>Written as <c>&amp;name</c> before it.</summary>
    public string? Anchor { get; set; }

    public static Tree Of(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar => new Text(scalar.Text),
        YamlNode.Mapping mapping => new Keys([.. mapping.Entries.Select(entry => (entry.Key.Value, Of(entry.Value)))]),
        YamlNode.Sequence sequence => new Items([.. sequence.Items.Select(Of)]),
        _ => new Raw("~"),
    };

    public IEnumerable<Tree> All() => this switch
    {
        Keys keys => keys.Entries.SelectMany(entry => entry.Value.All()).Prepend(this),
        Items items => items.List.SelectMany(item => item.All()).Prepend(this),
        _ => [this],
    };

    public sealed class Text(string value) : Tree
    {
        public string Value { get; set; } = value;
    }

    /// <summary>As it is to stand in the file.</summary>
    public sealed class Raw(string yaml) : Tree
    {
        public string Yaml { get; } = yaml;
    }

    public sealed class Keys(List<(string Key, Tree Value)> entries) : Tree
    {
        public List<(string Key, Tree Value)> Entries { get; } = entries;
    }

    public sealed class Items(List<Tree> list) : Tree
    {
        public List<Tree> List { get; } = list;
    }
}
