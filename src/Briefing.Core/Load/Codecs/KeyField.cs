using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>A key of an object, with the function that writes its value.</summary>
/// <param name="Write">Returns the value in an object; <c>null</c> if it has none.</param>
/// <param name="IsHeading">Whether its value is the id that the object is listed under.</param>
internal sealed record KeyField<T>(Key Key, Func<T, DataNode?> Write, bool IsHeading = false);
