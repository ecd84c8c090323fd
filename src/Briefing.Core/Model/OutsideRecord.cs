namespace Briefing.Model;

/// <summary>Bibliographic facts that the text itself does not give.</summary>
internal sealed record OutsideRecord
{
    public Located<PartialDate>? Issued { get; init; }

    public required ImmutableArray<PersonName> Authors { get; init; }

    public Prose? ContainerTitle { get; init; }

    /// <summary>Where these facts come from.</summary>
    public required Prose From { get; init; }
}
