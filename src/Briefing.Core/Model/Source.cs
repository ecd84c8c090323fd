using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A text that citations point to; bibliographic fields as in CSL.</summary>
internal sealed record Source
{
    public required Located<string> Id { get; init; }

    /// <summary>One or two words that stand in a citation: "Higashino".</summary>
    public required Prose Label { get; init; }

    /// <summary>A CSL type: <c>article-newspaper</c>, <c>webpage</c> and so on.</summary>
    public required Located<string> Type { get; init; }

    public required Prose Title { get; init; }

    public required ImmutableArray<PersonName> Authors { get; init; }

    public Prose? ContainerTitle { get; init; }

    public Prose? Publisher { get; init; }

    public Prose? Url { get; init; }

    /// <summary>As the text itself shows it; nothing if the text is undated.</summary>
    public Located<PartialDate>? Issued { get; init; }

    /// <summary>Language of the text that was read, as a BCP 47 tag.</summary>
    public required Located<string> Language { get; init; }

    public required Located<Translation> Translated { get; init; }

    /// <summary>Before or after the watershed; given where the date alone does not tell.</summary>
    public Located<Stamp>? Stamp { get; init; }

    /// <summary>What shows the stamp.</summary>
    public Prose? StampNote { get; init; }

    /// <summary>What the text does not show about itself, and where it is known from.</summary>
    public OutsideRecord? Outside { get; init; }

    /// <summary>Which stakeholder speaks in it, in which voices.</summary>
    public required ImmutableArray<SpeakerVoices> Describes { get; init; }

    /// <summary>Admiralty grade, A to F.</summary>
    public Located<string>? Reliability { get; init; }

    public Prose? ReliabilityNote { get; init; }

    /// <summary>A remark of the editors: what was left out of a saved page, slips of translation.</summary>
    public Prose? Note { get; init; }

    /// <summary>Of the text that its citations were checked against: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public Located<string>? Fingerprint { get; init; }

    /// <summary>When it was written: as the text shows it or, failing that, as known from outside.</summary>
    public PartialDate? Dated => Issued?.Value ?? Outside?.Issued?.Value;

    /// <summary>On which side of the watershed it was written; nothing if neither stamp nor date tells.</summary>
    public Stamp? StampAgainst(Watershed? watershed) =>
        Stamp is { } given ? given.Value
        : Dated is { } dated ? watershed?.SideOf(dated)
        : null;
}
