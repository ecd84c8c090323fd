namespace Briefing.Import.Bibliography;

/// <summary>A source from another program's bibliography, with the fields that a debate's sources have.</summary>
internal sealed record ImportedSource
{
    /// <summary>Its key in the other program.</summary>
    public required Located<string> Key { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<PersonName> Authors { get; init; } = [];

    public string? ContainerTitle { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public PartialDate? Issued { get; init; }

    public string? Language { get; init; }

    /// <summary>Plain text, not Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Fields without a counterpart, or with a value that does not fit.</summary>
    public ImmutableArray<Located<string>> LeftOut { get; init; } = [];
}
