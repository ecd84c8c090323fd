namespace Briefing.Model;

/// <summary>Who made a document, for whom, and how others may use it.</summary>
internal sealed record Imprint
{
    public Prose? PreparedBy { get; init; }

    public Prose? For { get; init; }

    public Prose? Contact { get; init; }

    /// <summary>In a series: "2022/01".</summary>
    public Prose? Number { get; init; }

    public Prose? Version { get; init; }

    public Located<PartialDate>? Published { get; init; }

    public Prose? CiteAs { get; init; }

    public Prose? Licence { get; init; }

    public Prose? Disclaimer { get; init; }

    /// <summary>Printed at the head and the foot of each page.</summary>
    public Prose? Classification { get; init; }

    /// <summary>Printed across each page, below everything else.</summary>
    public Prose? Watermark { get; init; }

    /// <summary>The newest last.</summary>
    public required ImmutableArray<Revision> History { get; init; }

    public required ImmutableArray<Work> FurtherReading { get; init; }
}
