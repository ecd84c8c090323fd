using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A mapping of ids to single words; unreadable entries are omitted.</summary>
/// <param name="ids">What the ids identify.</param>
internal sealed class ChoiceByIdCodec<T>(Choice<T> choice, ScalarKind ids) : ListCodec<ValueById<Located<T>>>
{
    private readonly Value.IdMap _value = new(ids, choice.Value);

    public override Value Value => _value;

    public override ImmutableArray<ValueById<Located<T>>> Read(MappingReader reader, string key, bool isRequired) =>
    [
        .. from word in reader.WordsById(key, _value.What)
           select new ValueById<Located<T>>(word.Id, choice.ValueOf(reader, word.Id.Value, word.Value)),
    ];

    public override DataNode Write(ImmutableArray<ValueById<Located<T>>> values) =>
        new DataNode.Mapping([.. values.Select(value => new DataEntry(value.Id.Value, choice.Write(value.Value)))]);
}
