using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>One party to the debate and all that its position file says.</summary>
internal sealed record Stakeholder
{
    public required Located<string> Id { get; init; }

    public required Prose Name { get; init; }

    /// <summary>A label of at most four characters that stands beside the marker in tables.</summary>
    public required Prose Label { get; init; }

    public required Prose Summary { get; init; }

    /// <summary>The position in a sentence, for the front page.</summary>
    public KeyPoint? InBrief { get; init; }

    /// <summary>Through whom it is heard in these sources.</summary>
    public Prose? HeardThrough { get; init; }

    /// <summary>In the order of the debate's issues. An issue without a stance is silence.</summary>
    public required ImmutableArray<Stance> Stances { get; init; }

    public required ImmutableArray<Argument> Arguments { get; init; }

    public required ImmutableArray<Reply> Replies { get; init; }

    public required ImmutableArray<Proposal> Proposals { get; init; }
}
