namespace Briefing.Load.Schemas;

/// <summary>Keys of which an object needs at least one.</summary>
/// <param name="Missing">The diagnostic for an object without any of them.</param>
internal sealed record AnyOf(ImmutableArray<string> Keys, Func<TextSpan, Diagnostic> Missing);
