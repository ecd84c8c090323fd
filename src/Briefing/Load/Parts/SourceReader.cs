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
            Label = reader.Text("label") ?? id,
            Type = reader.RequiredText("type"),
            Title = reader.RequiredText("title"),
            Authors = Authors(reader),
            ContainerTitle = reader.Text("container-title"),
            Publisher = reader.Text("publisher"),
            Url = reader.Text("url"),
            Issued = reader.Date("issued"),
            Language = reader.RequiredText("language"),
            Translated = reader.RequiredChoice("translated", Choices.Translations),
            Stamp = reader.Choice("stamp", Choices.Stamps),
            StampNote = reader.Text("stamp-note"),
            Outside = reader.Keys("outside", Outside),
            Describes = [.. reader.ChoicesById("describes", Choices.Voices).Select(d => new SpeakerVoices(d.Id, d.Value))],
            Reliability = reader.Choice("reliability", Choices.Grades),
            ReliabilityNote = reader.Text("reliability-note"),
            Note = reader.Text("note"),
            Fingerprint = reader.Text("fingerprint"),
        };
    }

    private static OutsideRecord Outside(MappingReader reader) => new()
    {
        Issued = reader.Date("issued"),
        Authors = Authors(reader),
        ContainerTitle = reader.Text("container-title"),
        From = reader.RequiredText("from"),
    };

    private static ImmutableArray<PersonName> Authors(MappingReader reader) => reader.List("author", author => new PersonName
    {
        Family = author.Text("family"),
        Given = author.Text("given"),
        Literal = author.Text("literal"),
    });
}
