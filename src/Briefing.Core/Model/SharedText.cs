using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>One treaty, speech or event that stakeholders read differently.</summary>
internal sealed record SharedText
{
    /// <summary>For links to it; nothing where its name is to make one.</summary>
    public Located<string>? Id { get; init; }

    public required Prose Name { get; init; }

    public Located<PartialDate>? Date { get; init; }

    /// <summary>What is undisputed about it.</summary>
    public Prose? About { get; init; }

    public OutsideFact? Outside { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<Reading> Readings { get; init; }
}
