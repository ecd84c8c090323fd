namespace Briefing.Load.Schemas;

/// <summary>A key that stands in place of others.</summary>
/// <param name="Others">The keys that an object with the key does not have.</param>
/// <param name="Beside">The diagnostic for one of them beside it.</param>
internal sealed record Exclusion(string Key, ImmutableArray<string> Others, Func<TextSpan, string, Diagnostic> Beside);
