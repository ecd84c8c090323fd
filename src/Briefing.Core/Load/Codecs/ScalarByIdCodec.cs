using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A mapping of ids to scalars; unreadable entries are omitted.</summary>
/// <param name="ids">What the ids identify.</param>
internal sealed class ScalarByIdCodec<T>(ScalarCodec<T> scalar, ScalarKind ids) : ListCodec<ValueById<Located<T>>>
{
    private readonly Value.IdMap _value = new(ids, scalar.Value);

    public override Value Value => _value;

    public override ImmutableArray<ValueById<Located<T>>> Read(MappingReader reader, string key, bool isRequired) =>
    [
        .. from word in reader.WordsById(key, _value.What)
           let value = scalar.Parse(reader.Checked(scalar.Kind, word.Id.Value, word.Value))
           where value is not null
           select new ValueById<Located<T>>(word.Id, value),
    ];

    public override DataNode Write(ImmutableArray<ValueById<Located<T>>> values) =>
        new DataNode.Mapping([.. values.Select(value => new DataEntry(value.Id.Value, scalar.Write(value.Value)))]);
}
