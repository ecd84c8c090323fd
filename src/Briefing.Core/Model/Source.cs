namespace Briefing.Model;

/// <summary>A text that citations refer to; bibliographic fields as in CSL.</summary>
internal sealed record Source
{
    public required Located<string> Id { get; init; }

    /// <summary>One or two words for citations: "Higashino".</summary>
    public required Prose Label { get; init; }

    /// <summary>A CSL type: <c>article-newspaper</c>, <c>webpage</c> and so on.</summary>
    public required Located<string> Type { get; init; }

    public required Prose Title { get; init; }

    public required ImmutableArray<PersonName> Authors { get; init; }

    public ImmutableArray<PersonName> Editors { get; init; } = [];

    public ImmutableArray<PersonName> Translators { get; init; } = [];

    /// <summary>The newspaper, journal or book that it stands in.</summary>
    public Prose? ContainerTitle { get; init; }

    /// <summary>The series that it, or the book that it stands in, belongs to.</summary>
    public Prose? CollectionTitle { get; init; }

    public Prose? Volume { get; init; }

    /// <summary>Of a journal or a newspaper.</summary>
    public Prose? Issue { get; init; }

    /// <summary>Of a report, a bill, a treaty: "E/CN.5/2024/3".</summary>
    public Prose? Number { get; init; }

    /// <summary>"2", or in words: "revised edition".</summary>
    public Prose? Edition { get; init; }

    /// <summary>What it is, more exactly than its type: "Working paper", "PhD thesis".</summary>
    public Prose? Genre { get; init; }

    /// <summary>The pages that it fills in its container.</summary>
    public Prose? Page { get; init; }

    public Prose? Publisher { get; init; }

    public Prose? PublisherPlace { get; init; }

    public Prose? Archive { get; init; }

    /// <summary>Its shelf mark in the archive.</summary>
    public Prose? ArchiveLocation { get; init; }

    /// <summary>Begins with "10.", without an address or "doi:" before it.</summary>
    public Prose? Doi { get; init; }

    public Prose? Isbn { get; init; }

    public Prose? Url { get; init; }

    /// <summary>The day on which it was read on the web.</summary>
    public Located<PartialDate>? Accessed { get; init; }

    /// <summary>As the text itself states it; <c>null</c> if undated.</summary>
    public Located<PartialDate>? Issued { get; init; }

    /// <summary>If the text itself shows that it was not written when it was issued.</summary>
    public Located<PartialDate>? Written { get; init; }

    /// <summary>Language of the edition read, as a BCP 47 tag.</summary>
    public required Located<string> Language { get; init; }

    public required Located<Translation> Translated { get; init; }

    /// <summary>Before or after the watershed; needed only if the date does not decide it.</summary>
    public Located<Stamp>? Stamp { get; init; }

    /// <summary>The evidence for the stamp.</summary>
    public Prose? StampNote { get; init; }

    /// <summary>Facts that the text itself does not give, and their origin.</summary>
    public OutsideRecord? Outside { get; init; }

    /// <summary>The stakeholders who speak in it, and in which voices.</summary>
    public required ImmutableArray<SpeakerVoices> Describes { get; init; }

    /// <summary>Admiralty grade, A to F.</summary>
    public Located<string>? Reliability { get; init; }

    public Prose? ReliabilityNote { get; init; }

    /// <summary>An editors' note: omissions from a saved page, mistranslations.</summary>
    public Prose? Note { get; init; }

    /// <summary>Of the text its citations were checked against: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public Located<string>? Fingerprint { get; init; }

    /// <summary>Where it is on the web: by its DOI or, without one, by its own address.</summary>
    public string? Address => Doi is { } doi ? DoiAddress.Of(doi.Value) : Url?.Value;

    /// <summary>When it was issued: according to the text itself or, failing that, to outside facts.</summary>
    public PartialDate? Dated => Issued?.Value ?? Outside?.Issued?.Value;

    /// <summary>Whether a date is given, though it may be one that could not be read.</summary>
    public bool IsDated { get; init; }

    /// <summary>When it was written: when it was issued, if nothing else is said.</summary>
    public PartialDate? DatedAsWritten => Written?.Value ?? Dated;

    /// <summary>Whether it was certainly written before another source; <c>false</c> if nothing tells.</summary>
    public bool IsBefore(Source other, Watershed? watershed) =>
        (StampAgainst(watershed), other.StampAgainst(watershed)) switch
        {
            (Model.Vocabulary.Stamp.Before, Model.Vocabulary.Stamp.After) => true,
            (Model.Vocabulary.Stamp.After, Model.Vocabulary.Stamp.Before) => false,
            _ => WrittenBy(watershed) is { } written && other.WrittenBy(watershed) is { } later && written.Last < later.First,
        };

    /// <summary>Whether all of the one were certainly written before all of the other.</summary>
    public static bool AreBefore(List<Source> one, List<Source> other, Watershed? watershed) =>
        one.TrueForAll(source => other.TrueForAll(later => source.IsBefore(later, watershed)));

    /// <summary><c>null</c> if a stamp says that the date of issue is not when it was written.</summary>
    private PartialDate? WrittenBy(Watershed? watershed) =>
        Written is { } written ? written.Value
        : Dated is { } dated && (watershed?.SideOf(dated) is not { } side || side == StampAgainst(watershed)) ? dated
        : null;

    /// <summary>On which side of the watershed it was written; <c>null</c> if neither stamp nor date decides it.</summary>
    public Stamp? StampAgainst(Watershed? watershed) =>
        Stamp is { } given ? given.Value
        : DatedAsWritten is { } dated ? watershed?.SideOf(dated)
        : null;

    /// <summary>Whether a stakeholder speaks in it in a voice.</summary>
    public bool Gives(string stakeholder, Voice voice) => Describes.Any(speaker =>
        speaker.Stakeholder.Value == stakeholder && speaker.Voices.Any(given => given.Value == voice));
}
