namespace Briefing.Load.Schemas;

/// <summary>A key and its value.</summary>
/// <param name="IsHint">Whether it is only a comment on the purpose of the key.</param>
internal sealed record DataEntry(string Name, DataNode Value, bool IsHint = false);
