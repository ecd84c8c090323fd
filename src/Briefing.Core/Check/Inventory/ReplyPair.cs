namespace Briefing.Check.Inventory;

/// <summary>A reply and the argument that it answers.</summary>
internal sealed record ReplyPair(Reply Reply, Argument Argument);
