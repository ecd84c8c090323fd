using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A list of objects.</summary>
internal sealed class ObjectListCodec<T>(ObjectFormat<T> item) : ListCodec<T>
    where T : class
{
    public override Value Value { get; } = Value.ListOf(item.Schema);

    public override ImmutableArray<T> Read(MappingReader reader, string key, bool isRequired) =>
        [.. reader.Items(key, isRequired, item.Schema.MaxItems).Select(node => item.Read(node, reader.Context))];

    public override DataNode Write(ImmutableArray<T> values) => new DataNode.List([.. values.Select(item.Write)]);
}
