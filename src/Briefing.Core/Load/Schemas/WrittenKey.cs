namespace Briefing.Load.Schemas;

/// <summary>A key and its value.</summary>
/// <param name="IsHint">Whether it is no more than a comment on what the key is for.</param>
internal sealed record WrittenKey(string Name, Written Value, bool IsHint = false);
