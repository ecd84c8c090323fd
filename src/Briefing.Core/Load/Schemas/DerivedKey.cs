namespace Briefing.Load.Schemas;

/// <summary>A key that exists only in JSON: its value is derived from others and not read back.</summary>
/// <param name="Of">Computes its value from the object and the object that contains it.</param>
internal sealed record DerivedKey(Key Key, Func<DataNode.Mapping, DataNode.Mapping, string> Of);
