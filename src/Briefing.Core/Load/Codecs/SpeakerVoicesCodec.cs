using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>A mapping of stakeholders' ids to a voice or a list of voices.</summary>
internal sealed class SpeakerVoicesCodec : ListCodec<SpeakerVoices>
{
    private const string What = "voice";

    public override Value Value { get; } = new Value.IdMap(ScalarKind.StakeholderId, new Value.OneOrMore(What, Choices.Voices.Value));

    public override ImmutableArray<SpeakerVoices> Read(MappingReader reader, string key, bool isRequired) =>
        [.. reader.Entries(key).Select(entry => new SpeakerVoices(entry.Key, Voices(reader, entry)))];

    public override DataNode Write(ImmutableArray<SpeakerVoices> values) => new DataNode.Mapping(
    [
        .. from speaker in values
           let voices = speaker.Voices.Select(Choices.Voices.Write)
           select new DataEntry(speaker.Stakeholder.Value, new DataNode.List([.. voices]) { IsOneOrMore = true }),
    ])
    {
        IsFlow = true,
    };

    private static ImmutableArray<Located<Voice>> Voices(MappingReader reader, YamlEntry entry)
    {
        ImmutableArray<YamlNode> nodes = entry.Value is YamlNode.Sequence list ? list.Items : [entry.Value];
        var words = nodes.Select(node => reader.Item(What, node)).Where(word => word.Value.Length > 0);
        return [.. words.Select(word => Choices.Voices.ValueOf(reader, entry.Key.Value, word))];
    }
}
