using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A sentence of the front page: neutral, and traceable to the sources.</summary>
internal sealed record KeyPoint
{
    public required Prose Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>For links to it; nothing where its text is to make one.</summary>
    public Located<string>? Id { get; init; }
}
