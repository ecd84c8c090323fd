using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A list of words; an unreadable one is empty.</summary>
/// <param name="what">An item's name in messages.</param>
internal sealed class WordListCodec(ScalarCodec<string> word, string what, int most = Limits.Items)
    : ListCodec<Located<string>>
{
    public override Value Value { get; } = new Value.List(what, word.Value) { MaxItems = most };

    public override ImmutableArray<Located<string>> Read(MappingReader reader, string key, bool isRequired) =>
        [.. reader.Items(key, isRequired, most).Select(item => reader.Checked(word.Kind, key, reader.Item(what, item)))];

    public override DataNode Write(ImmutableArray<Located<string>> values) =>
        new DataNode.List([.. values.Select(word.Write)]);
}
