namespace Briefing.Model;

/// <summary>A sentence on the front page: neutral and traceable to the sources.</summary>
internal sealed record KeyPoint
{
    public required Prose Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Used in links; <c>null</c> to derive one from the text.</summary>
    public Located<string>? Id { get; init; }
}
