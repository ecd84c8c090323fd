using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>Reads several values under one key, and gives them back. Without the key there are none.</summary>
internal abstract class ListCodec<T>
{
    public abstract Value Value { get; }

    /// <param name="key">As the file has it.</param>
    public abstract ImmutableArray<T> Read(MappingReader reader, string key, bool isRequired);

    public abstract Written Write(ImmutableArray<T> values);
}
