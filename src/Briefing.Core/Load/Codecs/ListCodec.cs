using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>Converts a list of values under one key; empty without the key.</summary>
internal abstract class ListCodec<T>
{
    public abstract Value Value { get; }

    /// <param name="key">As spelt in the file.</param>
    public abstract ImmutableArray<T> Read(MappingReader reader, string key, bool isRequired);

    public abstract DataNode Write(ImmutableArray<T> values);
}
