namespace Briefing.Import.Bibliography.Items;

/// <summary>A source from another program's bibliography. Its fields have the names that the keys of a source have.</summary>
internal sealed record ImportedSource
{
    /// <summary>Its key in the other program; empty if it has none.</summary>
    public required Located<string> Key { get; init; }

    /// <summary>Plain text, not Markdown.</summary>
    public ImmutableDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, ImmutableArray<ImportedName>> Names { get; init; } =
        ImmutableDictionary<string, ImmutableArray<ImportedName>>.Empty;

    public ImmutableDictionary<string, PartialDate> Dates { get; init; } = ImmutableDictionary<string, PartialDate>.Empty;

    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    public string? Title => Texts.GetValueOrDefault("title");

    public string? ContainerTitle => Texts.GetValueOrDefault("container-title");

    public string? Publisher => Texts.GetValueOrDefault("publisher");

    public string? Url => Texts.GetValueOrDefault("url");

    public PartialDate? Issued => Dates.GetValueOrDefault("issued");

    /// <summary>Who answers for it: its authors, or else its editors.</summary>
    public ImmutableArray<ImportedName> Creators =>
        Names.TryGetValue("author", out var authors) ? authors
        : Names.TryGetValue("editor", out var editors) ? editors
        : [];
}
