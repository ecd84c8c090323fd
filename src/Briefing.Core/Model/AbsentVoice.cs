namespace Briefing.Model;

/// <summary>Someone the debate is about who wrote none of the sources.</summary>
internal sealed record AbsentVoice
{
    public required Prose Name { get; init; }

    public required ImmutableArray<Account> HeardThrough { get; init; }

    /// <summary>Used in links; <c>null</c> to derive one from the name.</summary>
    public Located<string>? Id { get; init; }

    public Prose? Note { get; init; }
}
