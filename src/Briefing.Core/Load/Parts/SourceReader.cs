using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Load.Parts;

internal static class SourceReader
{
    public static Source Read(MappingReader reader)
    {
        var id = reader.RequiredText("id");
        return new()
        {
            Id = id,
            Label = reader.Prose("label") ?? new(id.Value, id.At),
            Type = reader.RequiredText("type"),
            Title = reader.RequiredProse("title"),
            Authors = Authors(reader),
            ContainerTitle = reader.Prose("container-title"),
            Publisher = reader.Prose("publisher"),
            Url = reader.Prose("url"),
            Issued = reader.Date("issued"),
            Language = reader.RequiredText("language"),
            Translated = reader.RequiredChoice("translated", Choices.Translations),
            Stamp = reader.Choice("stamp", Choices.Stamps),
            StampNote = reader.Prose("stamp-note"),
            Outside = reader.Keys("outside", Outside),
            Describes = [.. reader.ChoicesById("describes", Choices.Voices).Select(d => new SpeakerVoices(d.Id, d.Value))],
            Reliability = reader.Choice("reliability", Choices.Grades),
            ReliabilityNote = reader.Prose("reliability-note"),
            Note = reader.Prose("note"),
            Fingerprint = reader.Text("fingerprint"),
        };
    }

    private static OutsideRecord Outside(MappingReader reader) => new()
    {
        Issued = reader.Date("issued"),
        Authors = Authors(reader),
        ContainerTitle = reader.Prose("container-title"),
        From = reader.RequiredProse("from"),
    };

    private static ImmutableArray<PersonName> Authors(MappingReader reader) => reader.List("author", author => new PersonName
    {
        Family = author.Prose("family"),
        Given = author.Prose("given"),
        Literal = author.Prose("literal"),
    });
}
