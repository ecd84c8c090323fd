namespace Briefing.Compose.Documents;

/// <summary>An argument and its replies, at least one.</summary>
internal sealed record Exchange(Statement Argument, ImmutableArray<Statement> Replies);
