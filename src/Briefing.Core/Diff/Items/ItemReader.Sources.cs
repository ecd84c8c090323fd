using Briefing.Model;

namespace Briefing.Diff.Items;

/// <content>Sources, and the places in them that are cited.</content>
internal sealed partial class ItemReader
{
    private Item OfSource(Source source) => new(ItemKind.Source, names.Source(source.Id))
    {
        Label = $"source '{source.Id}'",
        Main = source.Title.Value,
        Fields = new FieldList()
            .Prose("label", source.Label)
            .Word("type", source.Type)
            .Prose("title", source.Title)
            .Words("authors", source.Authors.Select(NameOf))
            .Prose("container title", source.ContainerTitle)
            .Prose("publisher", source.Publisher)
            .Word("address", source.Url)
            .Date("issued", source.Issued)
            .Word("language", source.Language)
            .Choice<Translation>("translated", source.Translated)
            .Choice("stamp", source.Stamp)
            .Prose("note on the stamp", source.StampNote)
            .Date("issued, from outside", source.Outside?.Issued)
            .Words("authors, from outside", source.Outside?.Authors.Select(NameOf) ?? [])
            .Prose("container title, from outside", source.Outside?.ContainerTitle)
            .Prose("where that is from", source.Outside?.From)
            .Word("speakers", string.Join("; ", source.Describes.Select(Speaker)))
            .Word("reliability", source.Reliability)
            .Prose("note on reliability", source.ReliabilityNote)
            .Prose("note", source.Note)
            .Word("fingerprint", source.Fingerprint)
            .Fields,
    };

    private ImmutableArray<Item> OfCitations(ImmutableArray<Citation> citations) => [.. citations.Select(OfCitation)];

    private Item OfCitation(Citation citation)
    {
        var source = names.Source(citation.Source);
        var place = PlaceOf(citation.Locator);
        return new(ItemKind.Citation, $"{source}, {place}")
        {
            Label = $"citation of '{source}'",
            Main = citation.Quote is { } quote ? $"{place}: “{quote}”" : place,
            Fields = new FieldList()
                .Word("source", source)
                .Word("place", place)
                .Prose("quotation", citation.Quote)
                .Prose("reading adopted", citation.Reading)
                .Fields,
        };
    }

    private static string PlaceOf(Locator locator) => string.Join(", ", new[]
    {
        locator.Paragraph is { } paragraph ? $"paragraph {paragraph}" : null,
        locator.Page is { } page ? $"page {page}" : null,
        locator.Section is { } section ? $"section “{section}”" : null,
        locator.Timestamp is { } timestamp ? $"at {timestamp}" : null,
    }.OfType<string>());

    private string Speaker(SpeakerVoices speaker)
    {
        var voices = string.Join(", ", speaker.Voices.Select(voice => $"{voice}".ToLowerInvariant()));
        return $"{names.Stakeholder(speaker.Stakeholder)} ({voices})";
    }

    private static string NameOf(PersonName name) => string.Join(
        ", ", new[] { name.Literal, name.Family, name.Given }.OfType<Text.Prose>().Select(part => part.Value));
}
