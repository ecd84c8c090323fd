using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Import.Bibliography;

/// <summary>A source as another program's bibliography has it, as far as a source has a place for it.</summary>
internal sealed record ImportedSource
{
    /// <summary>What the other program calls it.</summary>
    public required Located<string> Key { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<PersonName> Authors { get; init; } = [];

    public string? ContainerTitle { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public PartialDate? Issued { get; init; }

    public string? Language { get; init; }

    /// <summary>Without Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Fields that a source has no place for, or whose value it cannot take.</summary>
    public ImmutableArray<Located<string>> LeftOut { get; init; } = [];
}
