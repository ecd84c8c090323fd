using Briefing.Check.Inventory;
using Briefing.Map;
using Briefing.Verify.Texts;

namespace Briefing.Verify.Listing;

/// <summary>Lists each source with its details and the statements that cite it.</summary>
internal sealed class SourceListing
{
    private readonly DebateMap _map;
    private readonly SourceTexts? _texts;
    private readonly ILookup<string, (string? By, Citation Citation)> _citations;
    private readonly ListingTable _table = new();

    private SourceListing(DebateMap map, SourceTexts? texts)
    {
        _map = map;
        _texts = texts;
        _citations = CitingStatements.All(map.Debate)
            .SelectMany(statement => statement.Citations.Select(citation => (statement.Stakeholder, citation)))
            .ToLookup(cited => cited.citation.Source.Value, StringComparer.Ordinal);
    }

    /// <param name="texts">If given, uncited paragraphs are listed too.</param>
    public static string Of(DebateMap map, SourceTexts? texts = null)
    {
        var listing = new SourceListing(map, texts);
        foreach (var source in map.Debate.Sources)
            listing.Add(source);

        return listing._table.ToString();
    }

    private void Add(Source source)
    {
        _table.Heading(SafeText.Of($"{source.Id}: {source.Title}"));
        _table.Row("date", DateOf(source));
        _table.Row("written", WrittenWhen(source));
        _table.Row("translation", Word(source.Translated.Value));
        _table.Row("grade", source.Reliability is { } grade ? [grade.Value] : []);
        _table.Row("who speaks", source.Describes.Select(Speaker));
        _table.Row("cited", CitedBy(_citations[source.Id.Value].Select(cited => cited.By).ToList()));
        _table.Row("only source of", ArgumentsOn(source.Id.Value));
        if (_texts?.Of(source.Id.Value) is { } text)
            _table.Row("not cited", Uncited(source.Id.Value, text));
    }

    private static string DateOf(Source source) =>
        source.Issued is { } issued ? issued.Value.Display
        : source.Dated is { } known ? $"{known.Display}, known from outside the text"
        : "undated";

    private IEnumerable<string> WrittenWhen(Source source)
    {
        if (source.Written is { } written)
            yield return written.Value.Display;
        if (_map.Debate.Watershed is { } watershed && source.StampAgainst(watershed) is { } stamp)
            yield return SafeText.Of($"{Word(stamp)} {watershed.Name}");
    }

    private static string Speaker(SpeakerVoices speaker) =>
        $"{speaker.Stakeholder} ({string.Join(", ", speaker.Voices.Select(voice => Word(voice.Value)))})";

    private IEnumerable<string> CitedBy(List<string?> by)
    {
        if (by.Count == 0)
            return ["never"];

        return _map.Debate.Stakeholders
            .Select(stakeholder => stakeholder.Id.Value)
            .Select(id => (Id: id, Count: by.Count(citing => citing == id)))
            .Append((Id: "the debate itself", Count: by.Count(citing => citing is null)))
            .Where(citing => citing.Count > 0)
            .Select(citing => $"{citing.Id} {citing.Count}")
            .Prepend($"{Phrase.Count(by.Count, "time")}:");
    }

    private IEnumerable<string> ArgumentsOn(string source) => _map.Arguments
        .Where(argument => argument.Argument.Citations.All(citation => citation.Source.Value == source))
        .Select(argument => argument.Reference.ToString());

    private IEnumerable<string> Uncited(string source, SourceText text)
    {
        var cited = _citations[source].SelectMany(c => c.Citation.Locator.Paragraph?.Value.Numbers ?? []).ToHashSet();
        var numbers = text.Paragraphs.Select(paragraph => paragraph.Number);
        return NumberRanges.Of(numbers.Where(number => !cited.Contains(number)));
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();
}
