namespace Briefing.Compose.Documents;

/// <summary>Statements set against each other.</summary>
internal sealed record Pair(ImmutableArray<Statement> Left, ImmutableArray<Statement> Right)
{
    /// <summary>The shortest length that prints it.</summary>
    public Length Depth { get; init; } = Length.Note;
}
