namespace Briefing.Model;

/// <summary>A party to the debate, with everything in its position file.</summary>
internal sealed record Stakeholder
{
    /// <summary>How many characters a label may have beside its marker.</summary>
    public const int MaxLabel = 4;

    public required Located<string> Id { get; init; }

    public required Prose Name { get; init; }

    /// <summary>At most four characters, shown next to the marker in tables.</summary>
    public required Prose Label { get; init; }

    /// <summary>The name for the head of a narrow column; <c>null</c> if the name is short enough or not given.</summary>
    public Prose? Short { get; init; }

    public required Prose Summary { get; init; }

    /// <summary>The position in one sentence, for the front page.</summary>
    public KeyPoint? InBrief { get; init; }

    /// <summary>What it demands, in one short sentence, for the note.</summary>
    public KeyPoint? Asks { get; init; }

    /// <summary>Whose words represent it in these sources.</summary>
    public Prose? HeardThrough { get; init; }

    /// <summary>In the order of the debate's issues. An issue without a stance counts as silence.</summary>
    public required ImmutableArray<Stance> Stances { get; init; }

    public required ImmutableArray<Argument> Arguments { get; init; }

    public required ImmutableArray<Reply> Replies { get; init; }

    public required ImmutableArray<Proposal> Proposals { get; init; }
}
