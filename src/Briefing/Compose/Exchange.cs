using System.Collections.Immutable;

namespace Briefing.Compose;

/// <summary>An argument and what stands against it.</summary>
/// <param name="NoReply">What is printed where the argument has no reply; empty where it has one.</param>
internal sealed record Exchange(Statement Argument, ImmutableArray<Statement> Replies, ImmutableArray<Block> NoReply);
