namespace Briefing.Load.Schemas;

/// <summary>A key that only the JSON has: its value follows from what else is there and is not read back.</summary>
/// <param name="Of">Its value, from the object and the one that holds it.</param>
internal sealed record DerivedKey(Key Key, Func<Written.Keys, Written.Keys, string> Of);
