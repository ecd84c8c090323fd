using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A key of an object, and how its value is written.</summary>
/// <param name="Write">The value of an object; <c>null</c> if it has none.</param>
/// <param name="IsHeading">Whether the object itself is the value of an id, which is the value of this key.</param>
internal sealed record Field<T>(Key Key, Func<T, Written?> Write, bool IsHeading = false);
