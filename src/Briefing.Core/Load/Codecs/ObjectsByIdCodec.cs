using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A mapping of ids to objects; in JSON, a list of objects with the id as a key.</summary>
/// <param name="ids">What the ids identify.</param>
internal sealed class ObjectsByIdCodec<T>(ObjectFormat<T> item, ScalarKind ids) : ListCodec<T>
    where T : class
{
    public override Value Value { get; } = new Value.IdMap(ids, item.Value);

    public override ImmutableArray<T> Read(MappingReader reader, string key, bool isRequired) => reader.Context.IsJson
        ? item.List.Read(reader, key, isRequired)
        : [.. reader.Entries(key).Select(entry => item.Read(entry.Value, reader.Context, entry.Key))];

    public override DataNode Write(ImmutableArray<T> values) => item.List.Write(values);
}
