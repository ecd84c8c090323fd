namespace Briefing.Compose.Documents;

/// <summary>Statements set against each other.</summary>
internal sealed record Pair(ImmutableArray<Statement> Left, ImmutableArray<Statement> Right);
