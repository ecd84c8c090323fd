using Briefing.Export.Json;
using Briefing.Model;
using Briefing.Scaffold;

namespace Briefing.Import.Files;

/// <summary>A source as <c>sources.yaml</c> has it.</summary>
internal static class SourceYaml
{
    public static NewNode.Keys Of(Source source, Watershed? watershed)
    {
        var keys = new NewKeys()
            .Add("id", source.Id)
            .Add("label", source.Label)
            .Add("type", source.Type)
            .Add("title", source.Title)
            .AddNames(source.Authors)
            .Add("container-title", source.ContainerTitle)
            .Add("publisher", source.Publisher)
            .Add("url", source.Url)
            .Add("issued", source.Issued)
            .Add("language", source.Language)
            .Add<Translation>("translated", source.Translated);

        // What the date tells by itself need not be said.
        var told = source.Dated is { } dated ? watershed?.SideOf(dated) : null;
        if (source.Stamp is { } stamp && (stamp.Value != told || source.StampNote is not null))
            keys.Add("stamp", source.Stamp);

        keys.Add("stamp-note", source.StampNote);
        if (source.Outside is { } outside)
        {
            keys.Add("outside", new NewKeys()
                .Add("issued", outside.Issued)
                .AddNames(outside.Authors)
                .Add("container-title", outside.ContainerTitle)
                .Add("from", outside.From)
                .Block);
        }

        if (!source.Describes.IsEmpty)
            keys.Add("describes", new NewNode.Keys([.. source.Describes.Select(Voices)]) { IsLine = true });

        return keys
            .Add("reliability", source.Reliability)
            .Add("reliability-note", source.ReliabilityNote)
            .Add("note", source.Note)
            .Add("fingerprint", source.Fingerprint)
            .Block;
    }

    private static NewKey Voices(SpeakerVoices speaker)
    {
        NewNode[] words = [.. speaker.Voices.Select(voice => new NewNode.Words(JsonWords.Of(voice.Value)))];
        return new(speaker.Stakeholder.Value, words is [var one] ? one : new NewNode.List([.. words]));
    }
}
