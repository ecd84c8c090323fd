using Briefing.Load.Yaml;

namespace Briefing.Mending;

/// <summary>The objects of a file by the places of their keys and their texts.</summary>
internal sealed class MappingIndex
{
    private readonly Dictionary<int, YamlNode.Mapping> _mappings = [];
    private ImmutableArray<string>? _sources;

    private MappingIndex(TextFile file, YamlNode root) => (File, Root) = (file, root);

    public TextFile File { get; }

    public YamlNode Root { get; }

    /// <returns><c>null</c> for a file with aliases: of what stands in two places, only its author knows which is meant.</returns>
    public static MappingIndex? Of(TextFile file, YamlNode root)
    {
        var index = new MappingIndex(file, root);
        var open = new Stack<YamlNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Reference is not null)
                return null;

            if (node is YamlNode.Sequence { Items: var items })
            {
                foreach (var item in items)
                    open.Push(item);
            }
            else if (node is YamlNode.Mapping mapping)
            {
                index.Add(mapping);
                foreach (var entry in mapping.Entries)
                    open.Push(entry.Value);
            }
        }

        return index;
    }

    /// <summary>The object of which a key or a text begins at an offset.</summary>
    public YamlNode.Mapping? At(int offset) => _mappings.GetValueOrDefault(offset);

    /// <summary>The ids of the sources, those that this file cites first.</summary>
    public ImmutableArray<string> Sources(Debate debate) => _sources ??=
    [
        .. debate.Sources.Select(source => source.Id.Value).Where(id => id.Length > 0)
            .OrderBy(id => !File.Content.Contains($"source: {id}", StringComparison.Ordinal)),
    ];

    private void Add(YamlNode.Mapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            _mappings.TryAdd(entry.Key.At.Start, mapping);
            if (entry.Value is YamlNode.Scalar text)
                _mappings.TryAdd(text.At.Start, mapping);
        }
    }
}
