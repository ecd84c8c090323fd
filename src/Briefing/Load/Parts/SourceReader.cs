using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

internal static class SourceReader
{
    public static Source Read(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("source", node, context);
        var id = reader.RequiredId("id");
        var source = new Source
        {
            Id = id,
            Label = reader.Line("label") ?? id with { Value = TitleOfFirstPart(id.Value) },
            Type = SourceTypes.Check(reader.RequiredWord("type"), context),
            Title = reader.RequiredLine("title"),
            Authors = reader.Names("author"),
            ContainerTitle = reader.Line("container-title"),
            Publisher = reader.Line("publisher"),
            Url = Url(reader),
            Issued = reader.Date("issued"),
            Language = LanguageTag.Check(reader.RequiredWord("language"), context)!.Value,
            Translated = reader.RequiredChoice("translated", Choices.Translations),
            Stamp = reader.Choice("stamp", Choices.Stamps),
            StampNote = reader.Text("stamp-note"),
            Outside = reader.Keys("outside", "record from outside", Outside),
            Describes = [.. reader.Entries("describes").Select(entry => Describes(entry, reader))],
            Reliability = reader.Choice("reliability", Choices.Grades),
            ReliabilityNote = reader.Text("reliability-note"),
            Note = reader.Text("note"),
            Fingerprint = reader.Word("fingerprint"),
        };
        reader.Close();
        return source;
    }

    private static OutsideRecord Outside(MappingReader reader)
    {
        var record = new OutsideRecord
        {
            Issued = reader.Date("issued"),
            Authors = reader.Names("author"),
            ContainerTitle = reader.Line("container-title"),
            From = reader.RequiredLine("from"),
        };
        reader.Close();
        return record;
    }

    /// <summary>One voice, or a list of them.</summary>
    private static SpeakerVoices Describes(YamlEntry entry, MappingReader reader)
    {
        ImmutableArray<YamlNode> nodes = entry.Value is YamlNode.Sequence list ? list.Items : [entry.Value];
        var words = nodes.Select(node => reader.Item("voice", node)).Where(word => word.Value.Length > 0);
        return new(entry.Key, [.. words.Select(word => reader.Chosen(entry.Key.Value, word, Choices.Voices))]);
    }

    private static Located<string>? Url(MappingReader reader)
    {
        var url = reader.Line("url");
        if (url is { } written && !IsWebAddress(written.Value))
            reader.Context.Diagnostics.Add(Problems.NotAWebAddress(written.At, written.Value));

        return url;
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http", Host.Length: > 0 };

    private static string TitleOfFirstPart(string id)
    {
        var part = id.Split('-')[0];
        return part.Length == 0 ? "" : $"{char.ToUpperInvariant(part[0])}{part[1..]}";
    }
}
